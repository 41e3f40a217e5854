import { defaultPolicy } from '../../domain/default-policy/default-policy';
import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { transitionKey } from '../../domain/model/transition-key';
import { sampleId } from '../../domain/sample/sample-id';
import { type PastSampleTicket, samplePast } from '../../domain/sample/sample-past';
import { samplePeople } from '../../domain/sample/sample-people';
import type { HostHistory } from '../../hosts/contract';
import type { SampleDesk } from './sample-desk';

/** The last 90 days of the sample desk: one page, and all of them at once. */
export function sampleHistory(desk: SampleDesk): HostHistory {
  const past = samplePast(desk.begunAt)
    .filter(({ host }) => host === desk.host)
    .map((ticket) => ({ ticket: record(desk, ticket), changedAt: ticket.solvedAt }));
  return {
    atOnce: past.length,
    list: async (_, { since }) => ({
      tickets: past.filter(({ changedAt }) => changedAt >= since),
      ...{ gone: [], cursor: null, end: true },
    }),
    details: async (_, tickets) => {
      const wanted = new Set(tickets.map(({ ref }) => ref.id));
      const found = past.filter(({ ticket }) => wanted.has(ticket.ref.id)).map(({ ticket }) => ticket);
      return {
        tickets: found,
        gone: [],
        cursor: null,
        choices: found.flatMap(({ product }) => product ?? []),
      };
    },
  };
}

function record(desk: SampleDesk, ticket: PastSampleTicket): TicketRecord {
  const { host } = desk;
  const id = desk.ticketId(ticket.number);
  const { openedAt, answeredAt, solvedAt, priority } = ticket;
  const assigneeId = samplePeople.id(host, ticket.assignee);
  return {
    ref: desk.ref('ticket', id),
    type: null,
    subject: ticket.subject,
    product: ticket.product,
    tags: [],
    fields: { product: ticket.product },
    requesterId: desk.contactId(ticket.customer),
    accountId: desk.customerId(ticket.customer),
    history: {
      opened: { at: openedAt, by: 'customer', status: 'new', priority, groupId: 'none' },
      events: [
        { kind: 'assignee', at: openedAt, order: 0, to: assigneeId },
        { kind: 'message', at: openedAt, order: 1, by: 'customer', public: true },
        { kind: 'status', at: answeredAt, order: 2, to: 'open' },
        { kind: 'message', at: answeredAt, order: 3, by: 'agent', public: true },
        { kind: 'status', at: solvedAt, order: 4, to: 'solved' },
      ],
      complete: true,
    },
    messages: null,
    surveys:
      ticket.satisfaction === null
        ? []
        : [{ at: solvedAt, survey: 'csat', scale: '1-5', value: ticket.satisfaction, ticketId: id }],
    escalation: eventsOf(desk, ticket, id),
    hostEscalatedAt: ticket.escalation?.at ?? 'never',
    signals: null,
  };
}

function eventsOf(
  desk: SampleDesk,
  { escalation, solvedAt, number }: PastSampleTicket,
  id: string,
): EscalationEvent[] {
  if (escalation === null) return [];
  const ownerId = samplePeople.id(desk.host, escalation.owner);
  const event = (n: number, deed: EscalationEvent['deed'], at: number): EscalationEvent => ({
    ...{
      cycle: 1,
      n,
      deed,
      at,
      levelId: escalation.levelId,
      ownerId,
      authorId: n === 0 ? samplePeople.id(desk.host, 0) : ownerId,
    },
    key: transitionKey({ account: desk.account, id }, 1, n),
    policyVersion: defaultPolicy.version,
    dueAt: n === 0 ? at + 3_600_000 : null,
    noteId: sampleId(desk.host, 'ticket', 80_000 + (number % 1000) * 3 + n),
  });
  const outcome = defaultPolicy.outcomes[0]?.id;
  const cause = defaultPolicy.causes[number % defaultPolicy.causes.length]?.id;
  return [
    event(0, 'escalated', escalation.at),
    event(1, 'acknowledged', escalation.acknowledgedAt),
    {
      ...event(2, 'resolved', solvedAt),
      ...(outcome === undefined ? {} : { outcome }),
      ...(cause === undefined ? {} : { cause }),
    },
  ];
}
