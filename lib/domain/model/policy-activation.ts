import { z } from 'zod';
import { Instant } from './instant';

/** That a version of the policy came into force: when, by whom and why. The last line of the list is what holds. */
export const PolicyActivation = z.object({
  version: z.string(),
  at: Instant,
  /** `shipped` with the extension, activated here (`own`), or set by the administrator (`managed`). */
  source: z.enum(['shipped', 'own', 'managed']),
  /** `null` where nobody was connected, or nobody here did it. */
  author: z.object({ account: z.string(), personId: z.string() }).nullable(),
  /** What its author said of it; may be empty. */
  note: z.string().max(500),
});
export type PolicyActivation = z.infer<typeof PolicyActivation>;
