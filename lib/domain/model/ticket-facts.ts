import { z } from 'zod';
import { AccountRecord } from './account-record';
import { Activity } from './activity';
import { Conversation } from './conversation';
import { CustomerAccount } from './customer-account';
import { CustomerEvent } from './customer-event';
import { CustomerTickets } from './customer-tickets';
import { EscalationEvent } from './escalation-event';
import { HealthPoint } from './health-point';
import { Instant } from './instant';
import { IssueTypeOverride } from './issue-type-override';
import { LastChanges } from './last-changes';
import { MessageReading } from './message-reading';
import { Person } from './person';
import { Renewal } from './renewal';
import { SlaClock } from './sla-clock';
import { SolvedTicket } from './solved-ticket';
import { SurveyAnswer } from './survey-answer';
import { Ticket } from './ticket';
import { TicketCounts } from './ticket-counts';
import { TicketHistory } from './ticket-history';

/**
 * All that is known of a ticket, gathered from the host and from what is kept of it. `null` is unknown, an empty list is known to be
 * empty. What may be left out is then as good as `null`: not every host and not every role can tell it.
 */
export const TicketFacts = z.object({
  ticket: Ticket,
  people: z.array(Person),
  clocks: z.array(SlaClock).nullable(),
  conversation: Conversation.nullable(),
  customer: CustomerAccount.nullable(),
  customerTickets: CustomerTickets.nullable(),
  events: z.array(EscalationEvent).nullable(),
  /** In any order, without the notes that carry our markers. */
  activities: z.array(Activity).nullable().optional(),
  /** When the ticket waited for the customer (`until` `null`: it still does), in any order. */
  pendings: z
    .array(z.object({ from: Instant, until: Instant.nullable() }))
    .nullable()
    .optional(),
  /** Open tickets by host user, group or queue id. */
  loads: z.record(z.string(), z.number().int().min(0)).nullable().optional(),
  /** The ticket's own fields by their name in lower case, e.g. `product`. */
  fields: z.record(z.string(), z.string()).nullable().optional(),
  /** How many accounts have this issue. */
  accountCount: z.number().int().min(0).nullable().optional(),
  /** What it is about in money, in the ticket's own currency. */
  amount: z.number().nullable().optional(),
  /** A person's word on the kind of issue; `null` is known to be none. */
  issueTypeOverride: IssueTypeOverride.nullable().optional(),
  /** What happened to the ticket from its opening on. */
  history: TicketHistory.nullable().optional(),
  /** Who last changed by hand or rule what an escalation changes, where the host keeps it. */
  lastChanges: LastChanges.nullable().optional(),
  /** The host's own counts of what happened to it, which come with the ticket where the host keeps them. */
  counts: TicketCounts.nullable().optional(),
  /** What each message amounts to, oldest first. */
  messages: z.array(MessageReading).nullable().optional(),
  /** Tickets of all customers that were solved, newest first: at least the last 50 of this ticket's kind. */
  solved: z.array(SolvedTicket).nullable().optional(),
  /** What this ticket's customer answered to surveys, in any order. */
  surveys: z.array(SurveyAnswer).nullable().optional(),
  /** The customer's next renewal; `none` when there is no contract to renew. */
  renewal: z
    .union([Renewal, z.literal('none')])
    .nullable()
    .optional(),
  /** What the customer did with the product and with us, in any order. */
  customerEvents: z.array(CustomerEvent).nullable().optional(),
  /** The customer's health as it was shown, oldest first. */
  healthHistory: z.array(HealthPoint).nullable().optional(),
  /** The customer's mapped numbers over time by metric id, in any order, where more is kept than `customer.measures` compares. */
  customerMeasures: AccountRecord.shape.measures.nullable().optional(),
  /** Imported numbers about the product or service the ticket is about, by metric id, e.g. `error_rate` in per cent. */
  service: CustomerAccount.shape.measures.nullable().optional(),
});
export type TicketFacts = z.infer<typeof TicketFacts>;
