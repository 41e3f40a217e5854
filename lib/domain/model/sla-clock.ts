import { z } from 'zod';
import { Instant } from './instant';

/** One SLA clock of a ticket as the host gives it. Metric names follow Zendesk's; a Salesforce milestone is `milestone`. */
export const SlaClock = z.object({
  metric: z.enum([
    'first_reply_time',
    'next_reply_time',
    'periodic_update_time',
    'pausable_update_time',
    'requester_wait_time',
    'agent_work_time',
    'total_resolution_time',
    'group_ownership_time',
    'milestone',
  ]),
  /** The milestone's or SLA policy's own name, when the host gives one. */
  label: z.string().nullable(),
  /** `null`: the host used a word we do not know. */
  stage: z.enum(['active', 'paused', 'achieved']).nullable(),
  /** When it breaches; `null` while paused, achieved, or unknown. */
  dueAt: Instant.nullable(),
  startedAt: Instant.nullable(),
  /** Minutes granted, business or calendar as `businessHours` says. */
  targetMinutes: z.number().positive().nullable(),
  businessHours: z.boolean().nullable(),
});
export type SlaClock = z.infer<typeof SlaClock>;
