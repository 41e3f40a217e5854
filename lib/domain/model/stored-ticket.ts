import { z } from 'zod';
import { TicketFacts } from './ticket-facts';

/** A ticket's facts as cached, with what they were put together from. */
export const StoredTicket = z.object({
  facts: TicketFacts,
  /** The comment count when the comments were read; `null` when they are to be read again. */
  commentsRead: z.number().int().nullable(),
  /** Read in a list: what only the ticket on its own brings is missing, or of an earlier state. */
  partial: z.boolean().default(false),
  /** Somebody changed the ticket after it was read: it is not fresh, however young. */
  outdated: z.boolean().default(false),
});
export type StoredTicket = z.infer<typeof StoredTicket>;
