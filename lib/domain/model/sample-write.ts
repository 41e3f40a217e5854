import { z } from 'zod';
import { Instant } from './instant';
import { Priority } from './priority';

/** What somebody who looks around wrote on a ticket of the sample desk. */
export const SampleWrite = z.object({
  ticketId: z.string(),
  at: Instant,
  noteId: z.string(),
  /** A reply to the customer; else an internal note, whose last line may be our marker. */
  public: z.boolean(),
  text: z.string(),
  tags: z.object({ add: z.array(z.string()), remove: z.array(z.string()) }),
  priority: Priority.nullable(),
  assigneeId: z.string().nullable(),
});
export type SampleWrite = z.infer<typeof SampleWrite>;
