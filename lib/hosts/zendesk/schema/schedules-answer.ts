import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';
import { ZendeskId } from './zendesk-id';

/** Minutes since Sunday 00:00, local time of the schedule. */
const WeekMinute = z.number().int().min(0).max(10_080);

/** `GET business_hours/schedules`. Its intervals must all be understood: with one of them missing it would be another week. */
export const SchedulesAnswer = z.object({
  schedules: listOf(
    z.object({
      id: ZendeskId,
      name: orUnknown(z.string()),
      time_zone: orUnknown(z.string()),
      intervals: orUnknown(z.array(z.object({ start_time: WeekMinute, end_time: WeekMinute }))),
    }),
  ),
});
export type SchedulesAnswer = z.infer<typeof SchedulesAnswer>;
