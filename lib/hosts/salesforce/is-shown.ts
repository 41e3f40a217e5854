/**
 * Lightning keeps the panes of earlier records in the document. These mark what is not in front, also where nothing is laid
 * out; a console's panes carry `active` only while they are.
 */
const NOT_SHOWN = [
  '[hidden]',
  '[aria-hidden="true"]',
  '[style*="display: none"]',
  '[style*="display:none"]',
  '.slds-hide',
  '.navexWorkspace:not(.active)',
  '.oneContent:not(.active)',
  '.windowViewMode-normal:not(.active)',
  '.windowViewMode-maximized:not(.active)',
].join();

/** Whether an element is in a pane that the user sees. */
export function isShown(element: Element): boolean {
  return (
    element.closest(NOT_SHOWN) === null &&
    element.getClientRects().length > 0 &&
    element.checkVisibility({ checkVisibilityCSS: true })
  );
}
