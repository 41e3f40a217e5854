const PANE = '.ticket-panes-grid-layout';
/** Elements that say which ticket they belong to; the conversation's mark has stayed the longest (2022 to 2025). */
const OF_ANY_TICKET =
  '[data-test-id^="ticket-"][data-test-id$="-layout"], [data-ticket-id], [data-side-conversations-anchor-id]';

/**
 * The parts of the page that belong to a ticket, surest first: what carries its number, then the whole pane around that. A pane
 * in which nothing carries any number counts if the selected tab is this ticket's; never one that is another ticket's.
 * @param id digits.
 */
export function ticketPanes(document: Document, id: string): Element[] {
  const roots = [
    ...document.querySelectorAll(`[data-test-id^="ticket-${id}-"][data-test-id$="-layout"]`),
    ...document.querySelectorAll(`[data-side-conversations-anchor-id="${id}"]`),
  ];
  const around = roots.map((root) => root.closest(PANE)).filter((pane) => pane !== null);
  // A list of related tickets in another ticket's pane may carry this mark too: only what is inside it counts.
  const named = document.querySelectorAll(`[data-ticket-id="${id}"]`);
  const panes = [...roots, ...named, ...around];
  return panes.length === 0 && isSelected(document, id) ? unmarkedPanes(document) : panes;
}

function isSelected(document: Document, id: string): boolean {
  return (
    document.querySelector(
      `[data-test-id="header-tab"][data-entity-id="${id}"]:is([data-entity-is-selected="true"], [aria-selected="true"], [data-selected="true"])`,
    ) !== null
  );
}

function unmarkedPanes(document: Document): Element[] {
  return [...document.querySelectorAll(`${PANE}, .workspace`)].filter(
    (pane) => !pane.matches(OF_ANY_TICKET) && pane.querySelector(OF_ANY_TICKET) === null,
  );
}
