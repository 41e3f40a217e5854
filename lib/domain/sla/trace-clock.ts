import type { Instant } from '../model/instant';
import type { TimeTrace } from '../model/time-trace';
import { traceBusinessTime } from '../time/trace-business-time';
import type { ComputedClock } from './computed-clock';

/**
 * Where the time of a computed clock went, from its start until `until`: the moment it is looked at, or its deadline to see how it
 * will go. `null` where its start or its target is unknown, or `until` lies before its start.
 * @throws BusinessTimeError as `traceBusinessTime`
 */
export function traceClock({ clock, calendar, pauses }: ComputedClock, until: Instant): TimeTrace | null {
  if (calendar === null || clock.startedAt === null || until < clock.startedAt) return null;
  return traceBusinessTime(calendar, clock.startedAt, until, pauses);
}
