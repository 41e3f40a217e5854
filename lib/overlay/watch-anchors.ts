import { listen } from './listen';
import { makeSheet } from './make-sheet';

const animationName = 'bellwether-anchor';

/**
 * Calls whenever an element that fits one of the selectors appears, or its hidden pane is shown again. An empty animation tells
 * it: on a busy page that costs a third of an observer of the whole tree; `!important` outlasts pages that switch animations off.
 * The returned function puts the sheet into all roots of the page: into new ones, and back where the page has replaced its list of
 * sheets.
 */
export const watchAnchors = (
  selectors: readonly string[],
  appeared: () => void,
  signal: AbortSignal,
): ((roots: readonly (Document | ShadowRoot)[]) => void) => {
  const sheet = makeSheet(
    `@keyframes ${animationName}{}:where(${selectors}){animation:${animationName} 1ms!important}`,
  );
  const started = (event: Event) => {
    if ((event as AnimationEvent).animationName === animationName) appeared();
  };
  return (roots) => {
    for (const root of roots) {
      const sheets = root.adoptedStyleSheets;
      if (sheets.includes(sheet)) continue;
      sheets.push(sheet);
      // An animation is not told beyond its shadow root. To listen twice is to listen once.
      listen(root, ['animationstart'], started, signal);
    }
  };
};
