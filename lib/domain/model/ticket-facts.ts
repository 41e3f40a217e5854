import { z } from 'zod';
import { Conversation } from './conversation';
import { CustomerAccount } from './customer-account';
import { CustomerTickets } from './customer-tickets';
import { EscalationEvent } from './escalation-event';
import { Person } from './person';
import { SlaClock } from './sla-clock';
import { Ticket } from './ticket';

/** All that is known of a ticket, gathered from the host. `null` is unknown, an empty list is known to be empty. */
export const TicketFacts = z.object({
  ticket: Ticket,
  people: z.array(Person),
  clocks: z.array(SlaClock).nullable(),
  conversation: Conversation.nullable(),
  customer: CustomerAccount.nullable(),
  customerTickets: CustomerTickets.nullable(),
  events: z.array(EscalationEvent).nullable(),
});
export type TicketFacts = z.infer<typeof TicketFacts>;
