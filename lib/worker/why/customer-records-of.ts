import type { AccountRecord } from '../../domain/model/account-record';
import { isDone } from '../../domain/model/is-done';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import type { TicketRecord } from '../../domain/model/ticket-record';

/**
 * The customer of a ticket, and its other tickets on the same host, as far as the ticket's facts tell: of each ticket when it was opened
 * and when it was solved.
 */
export function customerRecordsOf(facts: TicketFacts): {
  accounts: AccountRecord[];
  tickets: TicketRecord[];
} {
  const { customer, customerMeasures, customerEvents, surveys, renewal, healthHistory } = facts;
  const tickets = othersOf(facts);
  if (customer === null) return { accounts: [], tickets };
  const measures: AccountRecord['measures'] = {};
  for (const [id, { value, asOf }] of Object.entries(customer.measures))
    if (value !== null && asOf !== null) measures[id] = [{ at: asOf, value }];
  const account: AccountRecord = {
    account: customer,
    measures: { ...measures, ...customerMeasures },
    events: customerEvents ?? null,
    surveys: surveys ?? null,
    renewal: renewal ?? null,
    health: healthHistory ?? null,
    leftAt: null,
  };
  return { accounts: [account], tickets };
}

function othersOf({ ticket, customerTickets }: TicketFacts): TicketRecord[] {
  const { ref, accountId } = ticket;
  return (customerTickets?.tickets ?? []).flatMap((other): TicketRecord[] => {
    const elsewhere = other.ref !== undefined && other.ref.account !== ref.account;
    if (other.id === ref.id || other.createdAt === null || elsewhere) return [];
    const { status, createdAt: at } = other;
    const solvedAt = other.solvedAt ?? null;
    const done = isDone(status);
    const opened = { at, by: null, status: done ? ('open' as const) : status };
    return [
      {
        ref: { ...ref, id: other.id },
        ...{ type: null, subject: other.subject, product: other.product ?? null, tags: null, fields: null },
        ...{ requesterId: null, accountId, messages: null, surveys: null, signals: null, escalation: null },
        history: {
          opened: { ...opened, priority: other.priority ?? null, groupId: null },
          events: done && solvedAt !== null ? [{ kind: 'status', at: solvedAt, order: 0, to: status }] : [],
          complete: status !== null && (!done || solvedAt !== null),
        },
        hostEscalatedAt: other.escalated === false ? 'never' : null,
      },
    ];
  });
}
