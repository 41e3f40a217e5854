import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import type { SlaClock } from '../model/sla-clock';
import { allHours } from './all-hours';
import { ClockError } from './clock-error';
import { clockPauses } from './clock-pauses';
import type { ComputedClock } from './computed-clock';
import { isInstant } from './is-instant';
import { measureClock } from './measure-clock';
import { metricRules } from './metric-rules';
import type { TicketTimeline } from './ticket-timeline';

/**
 * One of Zendesk's clocks, computed from the ticket's history by the metric's own rule and the host's own target: for clocks that
 * the host gives no instant for, such as paused ones, and for telling a difference. `null` where there is nothing to compute: a
 * milestone, a clock that has not started, a target or its kind of hours unknown.
 * @param calendar the schedule of the host's business hours; `null` is unknown
 * @param timeline as of `now`
 * @throws ClockError `bad-moment`, `bad-target`
 * @throws BusinessTimeError as `addCountedTime`
 */
export function hostClock(
  host: Pick<SlaClock, 'metric' | 'label' | 'targetMinutes' | 'businessHours'>,
  timeline: TicketTimeline,
  calendar: Calendar | null,
  now: Instant,
): ComputedClock | null {
  if (!isInstant(now)) throw new ClockError('bad-moment', 'now');
  const { metric, label, targetMinutes, businessHours } = host;
  if (metric === 'milestone' || targetMinutes === null || businessHours === null) return null;
  const { run: kind, pausedIn } = metricRules[metric];
  const run = timeline.runs[kind];
  const hours = businessHours ? calendar : allHours;
  if (run === null || run.startedAt > now || hours === null) return null;
  const target = Math.round(targetMinutes * 60_000);
  if (!(target >= 1)) throw new ClockError('bad-target', `${metric}.targetMinutes`);
  const pauses = clockPauses(timeline, run, pausedIn);
  const aim = { from: run.startedAt, target, calendar: hours, pauses, warnings: [] };
  return measureClock({ metric, label }, run, [aim], timeline, now);
}
