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
  /** When the present level was entered; `null` when not escalated. */
  since: Instant.nullable(),
  /** When the present level's limit ends; `null` without a limit or after an acknowledgement. */
  dueAt: Instant.nullable(),
  acknowledgedAt: Instant.nullable(),
  acknowledgedBy: z.string().nullable(),
  /** The policy version frozen in the escalation; `null` when not escalated. */
  policyVersion: z.string().nullable(),
});
export type EscalationState = z.infer<typeof EscalationState>;
