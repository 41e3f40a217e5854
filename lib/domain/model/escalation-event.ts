import { z } from 'zod';
import { Deed } from './deed';
import { Instant } from './instant';

/**
 * One line of an escalation's log, read back from the marker in an internal note on the host.
 * `key` is `account/record/cycle/n` (design 4.7): `cycle` counts from 1, `n` is the number of transitions written before it.
 */
export const EscalationEvent = z.object({
  key: z.string(),
  cycle: z.number().int().min(1),
  n: z.number().int().min(0),
  deed: Deed,
  at: Instant,
  /** Host user id of who wrote the note; `null` when the host did not say. */
  authorId: z.string().nullable(),
  policyVersion: z.string(),
  levelId: z.string(),
  /** Host user or group id of the level's owner; `null` when nobody was named. */
  ownerId: z.string().nullable(),
  /** When the level's limit ends; `null` for a level without a limit. */
  dueAt: Instant.nullable(),
  /** The host's id of the note. */
  noteId: z.string(),
});
export type EscalationEvent = z.infer<typeof EscalationEvent>;
