import type { TicketFacts } from '../../model/ticket-facts';

/** A fresh, ordinary ticket of a Gold customer at `now`, with everything known; `changes` replaces whole facts, `ticket` in part. */
export function ticketFacts(
  now: number,
  {
    ticket,
    ...changes
  }: Partial<Omit<TicketFacts, 'ticket'>> & { ticket?: Partial<TicketFacts['ticket']> } = {},
): TicketFacts {
  const createdAt = now - 10 * 60_000;
  return {
    ticket: {
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
      subject: 'Trucks cannot sync since the update',
      status: 'open',
      priority: 'normal',
      type: 'incident',
      tags: [],
      createdAt,
      updatedAt: createdAt,
      stamp: '2026-03-02T09:00:00Z',
      requesterId: '77',
      assigneeId: '12',
      groupId: 'none',
      accountId: '501',
      commentCount: 1,
      escalated: false,
      ...ticket,
    },
    people: [],
    clocks: [],
    conversation: { waitingSince: createdAt, unansweredMessages: 1, agentReplies: 0 },
    customer: {
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '501' },
      name: 'Northwind Logistics',
      externalId: '001000000000001AAA',
      tier: 'Gold',
      measures: { usage: { value: 100, previous: 100, asOf: now } },
    },
    customerTickets: { tickets: [], complete: true },
    events: [],
    fields: {},
    history: {
      opened: { at: createdAt, by: 'customer', status: 'new', priority: 'normal', groupId: 'none' },
      events: [],
      complete: true,
    },
    messages: [],
    // Ten solved system malfunctions, each of which took eight hours.
    solved: Array.from({ length: 10 }, (_, index) => ({
      id: `solved-${index}`,
      accountId: null,
      issueType: 'system-malfunction',
      product: null,
      openedAt: now - (index + 2) * 86_400_000,
      solvedAt: now - (index + 2) * 86_400_000 + 8 * 3_600_000,
    })),
    surveys: [],
    renewal: 'none',
    customerEvents: [],
    healthHistory: [
      { at: now - 3 * 86_400_000, score: 7.4, metrics: [] },
      { at: now, score: 7.4, metrics: [] },
    ],
    service: { error_rate: { value: 0.2, previous: 0.2, asOf: now } },
    ...changes,
  };
}
