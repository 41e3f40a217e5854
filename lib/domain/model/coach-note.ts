import { z } from 'zod';
import { Instant } from './instant';

/** What a coach wrote on the debrief of a closed escalation (acceptance CO11), and whether it was talked over. It exists nowhere else. */
export const CoachNote = z.object({
  recordKey: z.string(),
  /** The escalation's number on its ticket, from 1. */
  cycle: z.number().int().min(1),
  /** May be empty: it was only ticked off. */
  text: z.string().max(4000),
  discussedAt: Instant.nullable(),
  /** Host user id; `null` where nobody knew who it was. */
  authorId: z.string().nullable(),
  /** When it was written last; later than any before. */
  at: Instant,
});
export type CoachNote = z.infer<typeof CoachNote>;
