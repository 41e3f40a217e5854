import { z } from 'zod';
import { Instant } from './instant';

/** One line of the log of plays: a play was started for a record, or a task of it was done or passed over. */
export const PlaybookEvent = z.object({
  at: Instant,
  recordKey: z.string(),
  playbook: z.string(),
  /** What it was started by, as a text that is the same whoever computes it: one occasion starts a play once. */
  occasion: z.string(),
  kind: z.enum(['started', 'done', 'skipped']),
  /** The task; `null` for the start. */
  task: z.string().nullable(),
  /** Host user id; `null` where nobody did it by hand. */
  authorId: z.string().nullable(),
  /** Why a task was passed over, in the person's own words. Left out: they gave none. */
  reason: z.string().max(500).optional(),
});
export type PlaybookEvent = z.infer<typeof PlaybookEvent>;
