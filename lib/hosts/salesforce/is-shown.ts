/**
 * Lightning keeps the panes of earlier records in the document. These mark what is not in front, also where it has a box: a
 * console's panes carry `active` only while they are. And what shows no record: dialogs, the utility bar.
 */
const NOT_SHOWN =
  '[hidden], [aria-hidden="true"], :is(.navexWorkspace, .oneContent, .windowViewMode-normal, .windowViewMode-maximized):not(.active), [role="dialog"], .forceDockingPanel';

/** Whether an element is in a pane that the user sees. */
export function isShown(element: Element): boolean {
  return !element.closest(NOT_SHOWN) && element.checkVisibility({ checkVisibilityCSS: true });
}
