import { z } from 'zod';
import { TicketFacts } from './ticket-facts';

/** A ticket's facts as cached, with what they were put together from. */
export const StoredTicket = z.object({
  facts: TicketFacts,
  /** The comment count when the comments were read; `null` when they are to be read again. */
  commentsRead: z.number().int().nullable(),
});
export type StoredTicket = z.infer<typeof StoredTicket>;
