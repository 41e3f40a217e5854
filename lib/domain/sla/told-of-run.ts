import type { ExplainedClock } from '../model/explained-clock';
import type { Instant } from '../model/instant';
import { traceBusinessTime } from '../time/trace-business-time';
import { agreesWithHost } from './agrees-with-host';
import { clockStretchesOf } from './clock-stretches-of';
import type { ComputedClock } from './computed-clock';
import { traceClock } from './trace-clock';

/**
 * Where the time of a computed clock went and, where it runs, where it will go until it is due. `unknown` where its start or its
 * target is.
 * @param dueAt the host's own deadline, to be compared with; `null` where it gives none, or the clock is ours
 * @throws BusinessTimeError as `traceBusinessTime`
 */
export function toldOfRun(
  computed: ComputedClock,
  dueAt: Instant | null,
  now: Instant,
): ExplainedClock['told'] {
  const { calendar, clock, deadline, endedAt, target } = computed;
  const from = clock.startedAt;
  const until = endedAt ?? now;
  const past = computed.counted === null ? null : traceClock(computed, until);
  if (past === null || from === null || target === null || calendar === null)
    return { state: 'unknown', why: 'history' };
  const runsOn = clock.stage === 'active' && deadline !== null && deadline > until;
  return {
    state: 'known',
    past: clockStretchesOf(past, from, until),
    ahead: runsOn
      ? clockStretchesOf(traceBusinessTime(calendar, until, deadline, []), until, deadline)
      : null,
    target,
    calendar:
      calendar.spans === 'always'
        ? null
        : { name: calendar.name || calendar.id, timeZone: calendar.timeZone },
    later: dueAt === null || deadline === null || agreesWithHost(deadline, dueAt) ? null : deadline - dueAt,
  };
}
