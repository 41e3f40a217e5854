import { z } from 'zod';
import { EscalationDeed } from './escalation-deed';
import { EscalationGround } from './escalation-ground';
import { Instant } from './instant';

/**
 * One line of an escalation's log, read back from the marker in an internal note on the host.
 * `key` is `account/record/cycle/n` (design 4.7): `cycle` counts from 1, `n` is the number of transitions written before it.
 */
export const EscalationEvent = z.object({
  key: z.string(),
  cycle: z.number().int().min(1),
  n: z.number().int().min(0),
  deed: EscalationDeed,
  at: Instant,
  /** Host user id of who wrote the note; `null` when the host did not say. */
  authorId: z.string().nullable(),
  policyVersion: z.string(),
  levelId: z.string(),
  /** Host user or group id of the level's owner; `null` when nobody was named. */
  ownerId: z.string().nullable(),
  /** When the level's limit ends; `null` for a level without a limit. For an acknowledgement, when it is void; for a question, until when the answer is due. */
  dueAt: Instant.nullable(),
  /** The host's id of the note. */
  noteId: z.string(),
  /** When it took effect, where the note was written later: what was due while no browser ran. Left out: when it was written. */
  effectiveAt: Instant.optional(),
  ground: EscalationGround.optional(),
  /** The row of the matrix that the escalation goes by from here on, by its kind of issue. Left out: that of the ticket. */
  row: z.string().optional(),
  /** Who is offered the escalation, or asked to approve. */
  to: z.string().optional(),
  /** Until when it is held (left out: until somebody releases it), or when somebody of a level that all are away from is back. */
  until: Instant.optional(),
  /** Ids of the policy's outcome and cause, where an escalation is closed. */
  outcome: z.string().optional(),
  cause: z.string().optional(),
});
export type EscalationEvent = z.infer<typeof EscalationEvent>;
