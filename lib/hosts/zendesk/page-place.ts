import type { PageRecord, Placement } from '../contract';
import { anchors } from './anchors';
import { isShown } from './page-is-shown';
import { ticketPanes } from './page-ticket-panes';

/** Whatever belongs to a ticket: an organisation's name is never looked for in there. */
const TICKET_PANE =
  '.ticket-panes-grid-layout, [data-test-id^="ticket-"][data-test-id$="-layout"], [data-side-conversations-anchor-id]';

/** Where a record's badge goes on the page in front; `null` while its page, or any place on it, is not there. */
export function place(document: Document, record: PageRecord): Placement | null {
  if (!/^\d+$/.test(record.id)) return null;
  const scopes = record.kind === 'ticket' ? ticketPanes(document, record.id) : [document];
  for (const { selector, mode } of anchors[record.kind]) {
    for (const scope of scopes) {
      const element = [...scope.querySelectorAll(selector)].find(
        (candidate) => isShown(candidate) && (record.kind === 'ticket' || !candidate.closest(TICKET_PANE)),
      );
      if (element) return { mode, element, candidate: selector };
    }
  }
  return null;
}
