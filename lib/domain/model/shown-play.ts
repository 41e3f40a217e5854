import { z } from 'zod';
import { Instant } from './instant';
import { PathStep } from './path-step';

/** A play that was started, as it is shown: whose its tasks are, by when, and what became of them. */
export const ShownPlay = z.object({
  playbook: z.string(),
  /** What it was started by: with the playbook, which play it is. */
  occasion: z.string(),
  name: z.string(),
  startedAt: Instant,
  /** Whether a task is still to be done. */
  open: z.boolean(),
  /** Whether an escalation of the very ticket in front started it. */
  ofTicket: z.boolean(),
  tasks: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      owner: PathStep.shape.owner,
      ownerReason: PathStep.shape.ownerReason,
      /** The role that does it, as the policy names it; `null` is the customer's own success manager. */
      role: z.string().nullable(),
      /** The end of the date by which it is due. */
      dueAt: Instant,
      /** Id of the template that helps with it. */
      template: z.string().nullable(),
      state: z.enum(['open', 'done', 'skipped']),
      endedAt: Instant.nullable(),
      /** Host user id of who ended it. */
      authorId: z.string().nullable(),
      /** Why it was passed over. */
      endReason: z.string().nullable(),
    }),
  ),
});
export type ShownPlay = z.infer<typeof ShownPlay>;
