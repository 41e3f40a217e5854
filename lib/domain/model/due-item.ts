import { z } from 'zod';
import { Instant } from './instant';
import { RecordRef } from './record-ref';
import { Sentence } from './sentence';

/** One thing that I am to do. */
export const DueItem = z.object({
  ref: RecordRef,
  subject: z.string().nullable(),
  /**
   * A clock that breaches, an escalation to acknowledge, one that is offered to me, a question to answer, an update that the customer
   * is owed, a task of a playbook.
   */
  kind: z.enum(['clock', 'acknowledge', 'hand-over', 'approval', 'update', 'task']),
  /** What it is, in words. */
  what: Sentence,
  /** By when; `null` where it has no deadline. */
  at: Instant.nullable(),
});
export type DueItem = z.infer<typeof DueItem>;
