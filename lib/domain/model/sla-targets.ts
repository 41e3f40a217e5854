import { z } from 'zod';
import { Priority } from './priority';

const Minutes = z.number().int().min(1).max(525_600);

/**
 * What we promise, where the host promises nothing: for each metric, tier and priority the first row that names them counts, and
 * where none does there is no promise.
 * `first_reply` and `next_reply` run until an agent answers in public, `update` while the customer waits and starts anew with every
 * internal note, `resolution` until the ticket is solved.
 */
export const SlaTargets = z.array(
  z.object({
    name: z.string().min(1).max(60),
    metric: z.enum(['first_reply', 'next_reply', 'update', 'resolution']),
    /** Customer tiers by name; `any` is also for customers without a tier. */
    tiers: z.union([z.literal('any'), z.array(z.string().min(1)).min(1)]),
    /** A ticket without priority is treated as normal. */
    priorities: z.array(Priority).min(1),
    /** Business minutes of the row's calendar. */
    minutes: Minutes,
    /** Id of one of the policy's calendars. */
    calendar: z.string().min(1),
    /** In which states the clock stands still. Solved and closed always stop it. */
    pausedIn: z.array(z.enum(['pending', 'hold'])),
    /** When to warn: business minutes before the deadline, or when so much of the target is used up. */
    warnings: z.array(
      z.union([
        z.object({ minutes: Minutes }),
        z.object({ percent: z.number().int().min(1).max(99, 'At 100 per cent it is the breach itself.') }),
      ]),
    ),
  }),
);
export type SlaTargets = z.infer<typeof SlaTargets>;
