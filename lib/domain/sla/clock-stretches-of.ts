import type { ClockStretches } from '../model/clock-stretches';
import type { Instant } from '../model/instant';
import type { TimeTrace } from '../model/time-trace';

/** So many stretches are told in full: more are no explanation. */
const FIRST = 3;
const LAST = 7;

/** A trace, short enough to be read. `from` and `until` are the moments it was made for. */
export function clockStretchesOf(trace: TimeTrace, from: Instant, until: Instant): ClockStretches {
  const { segments, clockChanges } = trace;
  const isShort = segments.length <= FIRST + LAST + 1;
  const between = isShort ? [] : segments.slice(FIRST, -LAST);
  const [begin, end] = [between[0], between.at(-1)];
  const paused = lasting(segments, 'paused');
  const told = isShort ? clockChanges : changesOutside(clockChanges, begin?.from ?? from, end?.until ?? from);
  return {
    from,
    until,
    first: isShort ? segments : segments.slice(0, FIRST),
    between:
      begin === undefined || end === undefined
        ? null
        : { count: between.length, from: begin.from, until: end.until, counted: lasting(between, 'counted') },
    last: isShort ? [] : segments.slice(-LAST),
    clockChanges: told,
    counted: trace.counted,
    paused,
    closed: until - from - trace.counted - paused,
  };
}

function lasting(segments: TimeTrace['segments'], kind: TimeTrace['segments'][number]['kind']): number {
  return segments.reduce((sum, one) => sum + (one.kind === kind ? one.until - one.from : 0), 0);
}

/** A change of the clocks inside what is left out explains nothing that is shown. */
function changesOutside(changes: TimeTrace['clockChanges'], from: Instant, until: Instant) {
  return changes.filter(({ at }) => at < from || at > until);
}
