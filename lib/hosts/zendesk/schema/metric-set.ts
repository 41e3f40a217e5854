import { z } from 'zod';
import { Moment } from './moment';
import { orUnknown } from './or-unknown';

const Count = orUnknown(z.number().int().min(0));
/** Minutes or seconds, by the calendar and within business hours; nothing until it happened. */
const Duration = orUnknown(z.object({ calendar: orUnknown(z.number().min(0)) }));

/** What Zendesk counts of one ticket: the `metric_sets` sideload, and `tickets/{id}/metrics`. */
export const MetricSet = z.object({
  reopens: Count,
  replies: Count,
  group_stations: Count,
  assignee_stations: Count,
  reply_time_in_minutes: Duration,
  /** Instead of the minutes where the ticket is a conversation of messaging. */
  reply_time_in_seconds: Duration,
  requester_wait_time_in_minutes: Duration,
  status_updated_at: orUnknown(Moment),
  assigned_at: orUnknown(Moment),
  solved_at: orUnknown(Moment),
  requester_updated_at: orUnknown(Moment),
  assignee_updated_at: orUnknown(Moment),
});
export type MetricSet = z.infer<typeof MetricSet>;
