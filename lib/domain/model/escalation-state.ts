import { z } from 'zod';
import { Instant } from './instant';

/** Where an escalation stands: what its log says, folded. */
export const EscalationState = z.object({
  /** 1 + the escalations of this record that are closed. */
  cycle: z.number().int().min(1),
  /** Transitions already written in this cycle: the `n` of the next one. */
  transitions: z.number().int().min(0),
  status: z.enum(['none', 'open', 'acknowledged']),
  levelId: z.string(),
  ownerId: z.string().nullable(),
  /** When the present level was entered or last told again; `null` when not escalated. */
  since: Instant.nullable(),
  /** When the present level's limit ends; `null` without a limit or after an acknowledgement. */
  dueAt: Instant.nullable(),
  acknowledgedAt: Instant.nullable(),
  acknowledgedBy: z.string().nullable(),
  /** The policy version frozen in the escalation; `null` when not escalated. */
  policyVersion: z.string().nullable(),
  /** The row of the matrix that the log names, by its kind of issue. Left out: that of the ticket. */
  row: z.string().optional(),
  /** How often the present level was told again. Left out: never. */
  repeats: z.number().int().min(1).optional(),
  /** When somebody of a last level is back that was entered while all were away. Left out: it does not wait. */
  waitsUntil: Instant.optional(),
  /** When the climb stood still on the present level, in order; `until` `null` until somebody releases it. Left out: never. */
  holds: z.array(z.object({ from: Instant, until: Instant.nullable() })).optional(),
  /** A hand-over that waits for an answer. The owner keeps the escalation until then. */
  offer: z.object({ to: z.string(), by: z.string().nullable(), at: Instant }).optional(),
  /** A question for approval: who is to answer, until when, and the answers so far. */
  approval: z
    .object({
      status: z.enum(['waiting', 'granted', 'denied']),
      approverId: z.string().nullable(),
      dueAt: Instant.nullable(),
      answers: z.array(z.object({ by: z.string().nullable(), at: Instant, yes: z.boolean() })),
      /** Who did not answer in time: the question went on to the next. Left out: nobody. */
      silent: z.array(z.string()).optional(),
    })
    .optional(),
});
export type EscalationState = z.infer<typeof EscalationState>;
