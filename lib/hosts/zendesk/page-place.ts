import type { PageRecord, Placement } from '../contract';
import { anchors } from './anchors';
import { isShown } from './page-is-shown';
import { ticketOf } from './page-ticket-of';

/**
 * Where a record's badge goes on the page in front; `null` while its page, or any place on it, is not there. An organisation's name
 * is never looked for in what belongs to a ticket.
 */
export const place = (document: Document, { kind, id }: PageRecord): Placement | null => {
  const owners: (string | undefined)[] = kind === 'ticket' ? [id, ''] : [undefined];
  for (const [candidate, , mode] of anchors[kind])
    for (const element of document.querySelectorAll(candidate))
      if (isShown(element) && owners.includes(ticketOf(element))) return { mode, element, candidate };
  return null;
};
