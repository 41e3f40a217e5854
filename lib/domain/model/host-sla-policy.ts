import { z } from 'zod';
import { Priority } from './priority';
import { SlaClock } from './sla-clock';

/** One of a host's own SLA policies: what it promises, not for whom. */
export const HostSlaPolicy = z.object({
  /** The host's own. */
  id: z.string(),
  title: z.string(),
  /** Of several that fit a ticket the one that stands first counts, from 1; `null` is unknown. */
  position: z.number().int().nullable(),
  targets: z.array(
    z.object({
      metric: SlaClock.shape.metric,
      priority: Priority,
      /** Business minutes or minutes round the clock, as `businessHours` says. Below 1 where the target is in seconds. */
      minutes: z.number().positive(),
      /** `null`: the host did not say. */
      businessHours: z.boolean().nullable(),
    }),
  ),
  /** How many of its targets were left out: their metric or priority is none we know, or they say no time. */
  notUnderstood: z.number().int().min(0),
});
export type HostSlaPolicy = z.infer<typeof HostSlaPolicy>;
