import { compareText } from '../../model/compare-text';
import type { Instant } from '../../model/instant';
import type { TicketFacts } from '../../model/ticket-facts';
import type { TicketStatus } from '../../model/ticket-status';
import type { ReliefAct } from '../relief-act';

/** So many of a customer's tickets are looked at, however many there are. */
const MOST = 10;

/** Solve another open ticket of the same customer: each is an act of its own, the one that has been open longest first. */
export const closeTicket: ReliefAct = {
  id: 'close-ticket',
  effort: 4,
  offers(facts, now) {
    const { ticket, customerTickets } = facts;
    if (customerTickets === null || ticket.accountId === 'none') return [];
    return (
      customerTickets.tickets
        // What lies in the other system has no number that people know it by.
        .filter(({ id, ref, status }) => ref === undefined && id !== ticket.ref.id && isOpen(status))
        .toSorted((a, b) => (a.createdAt ?? now) - (b.createdAt ?? now) || compareText(a.id, b.id))
        .slice(0, MOST)
        .map(({ id }) => ({
          id: `close-ticket/${id}`,
          sentence: { key: 'relief_close_ticket', values: [{ kind: 'text', text: id }] },
          after: (before) => solved(before, id, now),
        }))
    );
  },
};

function solved(facts: TicketFacts, id: string, now: Instant): TicketFacts {
  const { customerTickets } = facts;
  return {
    ...facts,
    customerTickets: customerTickets && {
      ...customerTickets,
      tickets: customerTickets.tickets.map((other) =>
        other.id === id ? { ...other, status: 'solved', solvedAt: now } : other,
      ),
    },
  };
}

function isOpen(status: TicketStatus | null): boolean {
  return status !== null && status !== 'solved' && status !== 'closed';
}
