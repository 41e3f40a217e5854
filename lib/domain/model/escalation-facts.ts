import { z } from 'zod';
import { Activity } from './activity';
import { Instant } from './instant';
import { IssueTypeOverride } from './issue-type-override';
import { TicketFacts } from './ticket-facts';

/** What is known of a ticket and bears on its escalation. Of what is added here, left out is as good as `null`: unknown. */
export const EscalationFacts = TicketFacts.extend({
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
});
export type EscalationFacts = z.infer<typeof EscalationFacts>;
