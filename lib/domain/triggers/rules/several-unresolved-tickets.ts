import { z } from 'zod';
import { isDone } from '../../model/is-done';
import type { TicketFacts } from '../../model/ticket-facts';
import type { TicketStatus } from '../../model/ticket-status';
import type { TriggerRule } from '../rule';
import { unknownBecause } from '../unknown-because';

const Parameters = z.object({
  /** Unresolved tickets of one customer, this one included, from which the rule fires. */
  tickets: z.number().int().min(2).max(1000).default(3),
});

const labelKey = 'rule_several_unresolved_tickets';

/** One customer has several tickets that are neither solved nor closed (acceptance TR3). */
export const severalUnresolvedTickets: TriggerRule<typeof Parameters> = {
  id: 'several-unresolved-tickets',
  labelKey,
  parameters: Parameters,
  needs: ['customerTickets'],
  check(facts, { tickets: threshold }) {
    if (facts.ticket.accountId === 'none')
      return { outcome: 'clear', sentence: { key: 'clear_no_customer', values: [] } };
    if (facts.customerTickets === null) return unknownBecause(labelKey, 'unknown_cause_customer_tickets');
    const statuses = statusesOf(facts, facts.customerTickets.tickets);
    const { complete } = facts.customerTickets;
    const open = statuses.filter(isOpen).length;
    if (open >= threshold)
      return {
        outcome: 'fired',
        sentence: {
          key: complete ? 'reason_several_unresolved_tickets' : 'reason_several_unresolved_tickets_at_least',
          values: [{ kind: 'number', number: open }],
        },
        phrase: {
          kind: 'message',
          key: 'phrase_several_unresolved_tickets',
          values: [{ kind: 'number', number: open }],
        },
      };
    if (!complete) return unknownBecause(labelKey, 'unknown_cause_more_tickets');
    if (open + statuses.filter((status) => status === null).length >= threshold)
      return unknownBecause(labelKey, 'unknown_cause_ticket_status');
    return {
      outcome: 'clear',
      sentence: { key: 'clear_several_unresolved_tickets', values: [{ kind: 'number', number: open }] },
    };
  },
  nextChange: () => null,
  explain: ({ tickets }) => ({
    key: 'explain_several_unresolved_tickets',
    values: [{ kind: 'number', number: tickets }],
  }),
};

/** The list may be minutes older than the ticket in front: for that one, its own status counts. */
function statusesOf(
  { ticket }: TicketFacts,
  listed: readonly { id: string; status: TicketStatus | null }[],
): (TicketStatus | null)[] {
  return [ticket.status, ...listed.filter(({ id }) => id !== ticket.ref.id).map(({ status }) => status)];
}

function isOpen(status: TicketStatus | null): boolean {
  return status !== null && !isDone(status);
}
