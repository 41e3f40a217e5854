import { z } from 'zod';
import { Instant } from './instant';

/** How much a host still allows. */
export const RateLimit = z.object({
  /** Of all the account is asked, of what this app alone asks of it, or of requests like the one that was answered. */
  of: z.enum(['account', 'app', 'endpoint']),
  /** Requests in one window, and how many of them are left. */
  total: z.number().int().positive(),
  remaining: z.number().int().min(0),
  /** When the window begins anew; `rolling`: never, each request counts for 24 hours; `null`: the host did not say. */
  resetAt: z.union([Instant, z.literal('rolling')]).nullable(),
});
export type RateLimit = z.infer<typeof RateLimit>;
