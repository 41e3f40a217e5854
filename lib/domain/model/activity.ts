import { z } from 'zod';
import { Instant } from './instant';

/** Something that one of us, not the customer, did on a ticket: a public `reply`, an internal `note`, or an `update` of its fields. */
export const Activity = z.object({
  at: Instant,
  /** Host user id; `null` is unknown. */
  authorId: z.string().nullable(),
  kind: z.enum(['reply', 'note', 'update']),
});
export type Activity = z.infer<typeof Activity>;
