import type { EscalationEvent } from '../../model/escalation-event';
import type { Ticket } from '../../model/ticket';
import type { TicketFacts } from '../../model/ticket-facts';

/** A system malfunction opened on Monday 2026-03-02 at 09:00Z whose customer waits since then, and nothing else known. */
export function facts(
  ticket: Partial<Ticket> = {},
  rest: { waitingSince?: number | 'nobody' | null; events?: EscalationEvent[] | null } = {},
): TicketFacts {
  const opened = Date.UTC(2026, 2, 2, 9);
  return {
    ticket: {
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
      subject: 'Outage in Hamburg',
      status: 'open',
      priority: 'normal',
      type: 'problem',
      tags: ['vip'],
      createdAt: opened,
      updatedAt: opened,
      stamp: '2026-03-02T09:00:00Z',
      requesterId: '7001',
      assigneeId: 'none',
      groupId: 'none',
      accountId: 'none',
      commentCount: 1,
      escalated: false,
      ...ticket,
    },
    people: [],
    clocks: null,
    conversation:
      rest.waitingSince === null
        ? null
        : { waitingSince: rest.waitingSince ?? opened, unansweredMessages: 1, agentReplies: 0 },
    customer: null,
    customerTickets: null,
    events: rest.events ?? null,
  };
}
