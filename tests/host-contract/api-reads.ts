import { z } from 'zod';
import { AccountFacts } from '../../lib/domain/model/account-facts';
import { Activity } from '../../lib/domain/model/activity';
import { Conversation } from '../../lib/domain/model/conversation';
import { CustomerAccount } from '../../lib/domain/model/customer-account';
import { CustomerTickets } from '../../lib/domain/model/customer-tickets';
import { EscalationEvent } from '../../lib/domain/model/escalation-event';
import { FieldExample } from '../../lib/domain/model/field-example';
import { MessageReading } from '../../lib/domain/model/message-reading';
import { People } from '../../lib/domain/model/people';
import { Person } from '../../lib/domain/model/person';
import { SlaClock } from '../../lib/domain/model/sla-clock';
import { Ticket } from '../../lib/domain/model/ticket';
import { TicketFacts } from '../../lib/domain/model/ticket-facts';
import type { HostApi } from '../../lib/hosts/contract';
import type { HostWorld } from './host-under-test';

const second = 1_000;

const Queue = z.object({
  tickets: z.array(
    z.object({
      id: z.string(),
      subject: z.string().nullable(),
      priority: Ticket.shape.priority,
      assigneeId: z.string().nullable(),
      clocks: z.array(SlaClock).nullable(),
      escalated: Ticket.shape.escalated.optional(),
      changedAt: Ticket.shape.updatedAt.optional(),
    }),
  ),
  total: z.number().int().min(0).nullable(),
});
const Comments = z.object({
  conversation: Conversation,
  events: z.array(EscalationEvent),
  people: People,
  messages: z.array(MessageReading).nullable(),
  activities: z.array(Activity),
});

/** A call that reads, what it promises to give, and how many requests it may cost. */
interface ApiRead {
  call: string;
  most: number;
  read(world: HostWorld, facts: TicketFacts): Promise<unknown>;
  gives: z.ZodType;
}

/** Every call that reads. */
export function apiReads(api: HostApi): ApiRead[] {
  return [
    {
      call: 'readTicket',
      most: 1,
      read: ({ connection, ticketId }) => api.readTicket(connection, ticketId),
      gives: TicketFacts,
    },
    {
      call: 'readComments',
      most: 1,
      read: ({ connection }, facts) => api.readComments(connection, facts),
      gives: Comments,
    },
    {
      call: 'readCustomerTickets',
      most: 1,
      read: ({ connection, accountId }) => api.readCustomerTickets(connection, accountId),
      gives: CustomerTickets,
    },
    {
      call: 'readAccount',
      most: 2,
      read: ({ connection, accountId }) => api.readAccount(connection, accountId),
      gives: AccountFacts,
    },
    {
      call: 'findAccounts',
      most: 1,
      read: ({ connection, externalId }) =>
        api.findAccounts(connection, { externalId, domains: ['nobody.example'], names: ['Nobody'] }),
      gives: z.array(CustomerAccount).length(1),
    },
    ...optional('readTickets', api.readTickets, (call) => ({
      read: ({ connection, ticketId, missingTicketId }: HostWorld) =>
        call(connection, [ticketId, missingTicketId]),
      gives: z.array(TicketFacts).length(1),
    })),
    ...optional('readChanges', api.readChanges, (call) => ({
      read: ({ connection, clock }: HostWorld) => call(connection, clock.now() - 3600 * second),
      gives: z.object({ ticketIds: z.array(z.string()), complete: z.boolean() }),
    })),
    ...optional('readHistory', api.readHistory, (call) => ({
      read: ({ connection }: HostWorld, facts: TicketFacts) => call(connection, facts),
      gives: TicketFacts.pick({ history: true, pendings: true }),
    })),
    ...optional('readFieldExample', api.readFieldExample, (call) => ({
      read: ({ connection, accountId }: HostWorld) => call(connection, accountId),
      gives: FieldExample,
    })),
    { call: 'readQueue', most: 1, read: ({ connection }) => api.readQueue(connection), gives: Queue },
    {
      call: 'readEscalated',
      most: 1,
      read: ({ connection }) => api.readEscalated(connection),
      gives: z.array(z.object({ id: z.string(), changedAt: z.number().nullable() })),
    },
    { call: 'whoAmI', most: 1, read: ({ connection }) => api.whoAmI(connection), gives: Person },
    { call: 'listOwners', most: 1, read: ({ connection }) => api.listOwners(connection), gives: People },
  ];
}

/** A call that a host may lack: where it has it, it costs one request. */
function optional<Call, Rest>(name: string, call: Call | null, rest: (call: Call) => Rest) {
  return call === null ? [] : [{ call: name, most: 1, ...rest(call) }];
}
