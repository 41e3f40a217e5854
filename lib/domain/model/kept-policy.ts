import { z } from 'zod';
import { Instant } from './instant';

/** A version of the policy as it was activated: its file, since when it holds, who did it and why. It never changes afterwards. */
export const KeptPolicy = z.object({
  version: z.string(),
  /** The policy file. */
  text: z.string(),
  activatedAt: Instant,
  /** `null` where nobody was connected. */
  author: z.object({ account: z.string(), personId: z.string() }).nullable(),
  /** What its author said of it; may be empty. */
  note: z.string().max(500),
});
export type KeptPolicy = z.infer<typeof KeptPolicy>;
