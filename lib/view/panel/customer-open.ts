import { isDone } from '../../domain/model/is-done';
import type { RecordRef } from '../../domain/model/record-ref';
import type { Sentence } from '../../domain/model/sentence';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { escalatedRecord } from './escalated-record';

/** More would push away what is about this ticket. */
const MOST = 5;

/**
 * What else is open of a ticket's customer, in both of its systems: escalated ones first, then the newest. `null` where the ticket has no
 * customer.
 */
export function customerOpen({ ticket, customerTickets }: Pick<TicketFacts, 'ticket' | 'customerTickets'>): {
  rows: { ref: RecordRef; subject: string | null; where: Sentence; escalated: boolean }[];
  /** Beyond the rows. */
  more: number;
  complete: 'yes' | 'no' | 'unknown';
} | null {
  if (ticket.accountId === null || ticket.accountId === 'none') return null;
  if (customerTickets === null) return { rows: [], more: 0, complete: 'unknown' };
  const { host, account } = ticket.ref;
  const open = customerTickets.tickets
    .filter(({ id, ref, status }) => (ref !== undefined || id !== ticket.ref.id) && !isDone(status))
    .map(({ id, ref = { host, account, kind: 'ticket', id }, subject, escalated, levelId, createdAt }) => ({
      ...{ ref, subject, createdAt, where: escalatedRecord(ref) },
      escalated: escalated === true || levelId !== null,
    }))
    .sort((a, b) => Number(b.escalated) - Number(a.escalated) || (b.createdAt ?? 0) - (a.createdAt ?? 0));
  return {
    rows: open
      .slice(0, MOST)
      .map(({ ref, subject, where, escalated }) => ({ ref, subject, where, escalated })),
    more: Math.max(open.length - MOST, 0),
    complete: customerTickets.complete ? 'yes' : 'no',
  };
}
