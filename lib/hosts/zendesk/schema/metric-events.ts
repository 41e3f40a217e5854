import { z } from 'zod';
import { listOf } from './list-of';
import { MetricEvent } from './metric-event';

/**
 * The `metric_events` sideload as one list, oldest first. A single ticket brings it grouped by metric; a flat list, as the
 * incremental export has it, is read too. Deleted events never happened.
 */
export const MetricEvents = z
  .union([
    listOf(MetricEvent),
    z
      .record(z.string(), z.array(z.unknown()).catch([]))
      .transform((groups) =>
        Object.entries(groups).flatMap(([metric, events]) =>
          listOf(MetricEvent).parse(
            events.map((event) => (typeof event === 'object' ? { metric, ...event } : event)),
          ),
        ),
      ),
  ])
  .transform((events) => events.filter((event) => event.deleted !== true).sort((a, b) => a.time - b.time));
export type MetricEvents = z.infer<typeof MetricEvents>;
