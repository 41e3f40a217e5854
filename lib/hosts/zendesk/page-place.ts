import type { PageRecord, Placement } from '../contract';
import { anchors } from './anchors';
import { isShown } from './page-is-shown';
import { marks } from './page-marks';
import { pane } from './page-pane';
import { ticketPanes } from './page-ticket-panes';

/**
 * Where a record's badge goes on the page in front; `null` while its page, or any place on it, is not there. An organisation's name
 * is never looked for in what belongs to a ticket.
 */
export function place(document: Document, { kind, id }: PageRecord): Placement | null {
  if (!/^\d+$/.test(id)) return null;
  const scopes = kind === 'ticket' ? ticketPanes(document, id) : [document];
  for (const [selector, mode] of anchors[kind])
    for (const scope of scopes)
      for (const element of scope.querySelectorAll(selector))
        if (isShown(element) && (kind === 'ticket' || !element.closest(`${[pane, ...marks('')]}`)))
          return { mode, element, candidate: selector };
  return null;
}
