import { z } from 'zod';
import { listOf } from './list-of';
import { Moment } from './moment';
import { orUnknown } from './or-unknown';

/** The `slas` sideload. It also says days, hours or minutes left, in a unit that varies: `breach_at` says it once and exactly. */
export const SlaSideload = z.object({
  policy_metrics: listOf(
    z.object({ metric: z.string(), stage: orUnknown(z.string()), breach_at: orUnknown(Moment) }),
  ),
});
export type SlaSideload = z.infer<typeof SlaSideload>;
