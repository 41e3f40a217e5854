import type { HistoryEvent } from '../../model/history-event';
import type { Instant } from '../../model/instant';
import type { TicketRecord } from '../../model/ticket-record';

/** A ticket of customer 501 that the customer opened at `at`, of which everything is known. */
export function ticketRecord(
  id: string,
  at: Instant,
  events: HistoryEvent[] = [],
  change: Partial<TicketRecord> = {},
): TicketRecord {
  return {
    ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id },
    type: 'incident',
    subject: 'Trucks cannot sync',
    product: 'Routing',
    tags: [],
    fields: {},
    requesterId: '77',
    accountId: '501',
    history: {
      opened: { at, by: 'customer', status: 'new', priority: 'high', groupId: 'none' },
      events,
      complete: true,
    },
    messages: [],
    surveys: [],
    escalation: [],
    hostEscalatedAt: 'never',
    signals: null,
    ...change,
  };
}
