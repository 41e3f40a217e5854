import { z } from 'zod';
import { SlaClock } from './sla-clock';

/** What is kept, sealed, of my queue: enough to name a ticket and to put it in order. */
export const QueueCopy = z.object({
  tickets: z.array(
    z.object({
      id: z.string(),
      subject: z.string().nullable(),
      clocks: z.array(SlaClock).nullable(),
      /** The host's own flag or our tag; `null` where its list does not say. */
      escalated: z.boolean().nullable(),
    }),
  ),
  /** How many there are in all; `null` where the host has more and does not say how many. */
  total: z.number().int().min(0).nullable(),
});
export type QueueCopy = z.infer<typeof QueueCopy>;
