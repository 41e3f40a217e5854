import { z } from 'zod';
import { HostProblem } from './host-problem';

/** How an account is reached now: ids and codes only. */
export const Way = z.object({
  by: z.enum(['token', 'session', 'none']),
  /** Whose token it is; `null` for a session that needs none, or nobody's. */
  userId: z.string().nullable(),
  /** Nothing is written before it is decided in whose name. */
  held: z.boolean(),
  /** As whom its pages are open, `unknown` where nobody could say; `null` where it makes no difference. */
  pageUserId: z.string().nullable(),
  /** Why there is no way. */
  lacks: HostProblem.nullable(),
});
export type Way = z.infer<typeof Way>;
