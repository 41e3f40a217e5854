import { z } from 'zod';
import { Instant } from './instant';

/** What an agent has to say of a rule, or of a cell of the matrix, for whoever answers for the policy (acceptance PO13). */
export const PolicyRemark = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  kind: z.enum(['rule', 'cell']),
  /** The id of the trigger or combination; of a cell the ids of its row and its level: `payment-issue/level-1`. */
  target: z.string().min(1).max(200),
  text: z.string().trim().min(1).max(1000),
  at: Instant,
  author: z.object({ account: z.string(), personId: z.string() }).nullable(),
  /** When the policy's owner put it aside; `null` while it waits. */
  seenAt: Instant.nullable(),
});
export type PolicyRemark = z.infer<typeof PolicyRemark>;
