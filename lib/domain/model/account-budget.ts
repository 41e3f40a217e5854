import { z } from 'zod';
import { HostProblem } from './host-problem';
import { Instant } from './instant';
import { RateLimit } from './rate-limit';
import { SparedShares } from './spared-shares';

/** What one account was asked for lately and what its host still allows. Counts, codes and moments, nothing personal. */
export const AccountBudget = z.object({
  /** The host wants to be left alone until then. */
  closed: z.object({ until: Instant, problem: HostProblem }).nullable(),
  /** What the host last said of each limit; `callClass` is `null` for those of the account as a whole. */
  limits: z.array(
    RateLimit.extend({
      callClass: z.string().nullable(),
      seenAt: Instant,
      spares: SparedShares,
      /** When a request was sent in spite of a limit that rolls, to see whether there is room again; `null` since it was seen. */
      triedAt: Instant.nullable(),
    }),
  ),
  /** Every request of the last hour. */
  calls: z.array(
    z.object({ at: Instant, callClass: z.string(), purpose: z.enum(['deed', 'screen', 'background']) }),
  ),
  /** Requests of the last day by class, in one entry per hour of the epoch. */
  hours: z.array(z.object({ hour: z.number().int(), calls: z.record(z.string(), z.number().int().min(0)) })),
});
export type AccountBudget = z.infer<typeof AccountBudget>;
