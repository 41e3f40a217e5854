/** Several tickets stay mounted, each in such a pane. */
const pane = '.ticket-panes-grid-layout';
/** Of them the one in front. Toggled by class until 2023, by attribute since 2024. */
const inFront = ':is([data-is-active=true],.active:not([data-is-active]))';

/** Whether an element is on the page that is in front, not in the pane of another tab or hidden otherwise. */
export function isShown(element: Element): boolean {
  // Where no pane is marked, none is known to be behind.
  const marked = element.ownerDocument.querySelector(pane + inFront) ? '' : '[data-is-active]';
  return (
    !element.closest(`[hidden],${pane}${marked}:not(${inFront})`) &&
    element.checkVisibility({ checkVisibilityCSS: true })
  );
}
