import { z } from 'zod';
import { Channel } from './channel';
import { PolicyId } from './policy-id';

/** One level of the way up. What is left out has the value its line names. */
export const Level = z.object({
  id: PolicyId,
  name: z.string().min(1).max(60),
  /** The policy table's own columns (acceptance A-T1): urgency, kind of support, kind of issue. */
  urgency: z.string(),
  support: z.string(),
  issues: z.string(),
  /** Id of the calendar in which its limits count and in which it is entered. Left out: the policy's. */
  calendar: z.string().optional(),
  /** Whether its limit stands still while the ticket waits for the customer. Left out: it does not. */
  pausedByPending: z.boolean().optional(),
  /** What keeps its limit from leading on: an acknowledgement, or nothing but the solved ticket. Left out: `acknowledged`. */
  climbsUnless: z.enum(['acknowledged', 'resolved']).optional(),
  /** How often the level is told again, each time for its whole limit, before the next one is. Left out: 0. */
  repeat: z.number().int().min(0).max(9).optional(),
  /** How its owner is told, and how where that does not reach them. Left out: `pop-up`, then `host`. */
  channels: z.object({ first: Channel, fallback: z.union([Channel, z.literal('none')]) }).optional(),
});
export type Level = z.infer<typeof Level>;
