import { z } from 'zod';
import { EscalationEvent } from './escalation-event';

/** One time that a customer was escalated as a whole, read back from the marker in a task on its account. */
export const AccountEscalation = EscalationEvent.pick({
  key: true,
  cycle: true,
  at: true,
  authorId: true,
  policyVersion: true,
  levelId: true,
  ownerId: true,
  dueAt: true,
}).extend({
  /** The host's id of the task. */
  taskId: z.string(),
  authorName: z.string().nullable(),
  /** Who has the task now: it may have been given to somebody else since. */
  holderName: z.string().nullable(),
  /** Whether the task is completed, which ends the escalation; `null` is unknown and counts as open. */
  closed: z.boolean().nullable(),
});
export type AccountEscalation = z.infer<typeof AccountEscalation>;
