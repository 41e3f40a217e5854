import type { PageRecord, Placement } from '../contract';
import { anchors } from './anchors';
import { isShown } from './page-is-shown';
import { ticketOf } from './page-ticket-of';

/**
 * Where a record's badge goes on the page in front; `null` while its page, or any place on it, is not there. An organisation's name
 * is never looked for in what belongs to a ticket.
 */
export function place(document: Document, { kind, id }: PageRecord): Placement | null {
  for (const [candidate, , mode] of anchors[kind])
    for (const element of document.querySelectorAll(candidate))
      if (isShown(element) && ticketOf(element) === (kind === 'ticket' ? id : undefined))
        return { mode, element, candidate };
  return null;
}
