import { z } from 'zod';
import { Moment } from './moment';
import { orUnknown } from './or-unknown';

/** One step in the life of an SLA clock. `instance_id` counts its runs: of `reply_time`, 1 is the first reply, later ones the next. */
export const MetricEvent = z.object({
  metric: z.string(),
  instance_id: orUnknown(z.number().int()),
  type: z.string(),
  time: Moment,
  deleted: orUnknown(z.boolean()),
  sla: orUnknown(
    z.object({
      /** Minutes. */
      target: orUnknown(z.number().positive()),
      target_in_seconds: orUnknown(z.number().positive()),
      business_hours: orUnknown(z.boolean()),
      policy: orUnknown(z.object({ title: orUnknown(z.string()) })),
    }),
  ),
});
export type MetricEvent = z.infer<typeof MetricEvent>;
