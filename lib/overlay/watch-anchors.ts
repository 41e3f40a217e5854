import { listen } from './listen';
import { makeSheet } from './make-sheet';

const animationName = 'bellwether-anchor';

/**
 * Calls whenever an element that fits one of the selectors appears, or its hidden pane is shown again. An empty animation tells
 * it: on a busy page that costs a third of an observer of the whole tree; `!important` outlasts pages that switch animations off.
 * The returned function puts the sheet back where the page has replaced the list of sheets.
 */
export const watchAnchors = (
  selectors: readonly string[],
  appeared: () => void,
  signal: AbortSignal,
): (() => void) => {
  const sheet = makeSheet(
    `@keyframes ${animationName}{}:where(${selectors}){animation:${animationName} 1ms!important}`,
  );
  const started = (event: Event) => {
    if ((event as AnimationEvent).animationName === animationName) appeared();
  };
  listen(document, ['animationstart'], started, signal);
  return () => {
    const sheets = document.adoptedStyleSheets;
    if (!sheets.includes(sheet)) sheets.push(sheet);
  };
};
