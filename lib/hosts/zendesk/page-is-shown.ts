/** Several tickets stay mounted, of which one is in front. Toggled by class until 2023, by attribute since 2024. */
const PANE = '.ticket-panes-grid-layout';
const IN_FRONT = '[data-is-active="true"], .active:not([data-is-active])';

/** Whether an element is on the page that is in front, not in the pane of another tab or hidden otherwise. */
export function isShown(element: Element): boolean {
  const pane = element.closest(PANE);
  const marked =
    pane?.matches('[data-is-active], .active') ||
    pane?.ownerDocument.querySelector(`${PANE}:is(${IN_FRONT})`);
  if (pane && marked && !pane.matches(IN_FRONT)) return false;
  return element.closest('[hidden]') === null && element.checkVisibility({ checkVisibilityCSS: true });
}
