import type { Calendar } from '../../model/calendar';
import type { Instant } from '../../model/instant';
import type { Policy } from '../../model/policy';
import { addBusinessTime } from '../../time/add-business-time';
import { BusinessTimeError } from '../../time/business-time-error';
import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const HOURS_OF_A_WEEK = 168;

/** So many business minutes of a calendar. */
interface Span {
  minutes: number;
  calendar: string;
}

/**
 * A limit that ends after the deadline it is there to keep. The first level has to hand on before a reply is late, the last but one
 * before the solution is. Where limits and target count in different calendars, both are tried from every hour of the next week.
 */
export const limitsBeyondSla: LintRule = (policy, now) =>
  policy.matrix.flatMap(({ cells }, row) => {
    const limited = cells.slice(0, -1).filter(({ limitMinutes }) => limitMinutes !== null);
    return policy.slaTargets.flatMap((target) => {
      const watched = target.metric === 'resolution' ? limited : limited.slice(0, 1);
      const spans = watched.map((cell) => spanOf(cell, policy));
      const last = watched.at(-1);
      // Counted from the opening, the last limit is all that has to pass.
      const counting = policy.reading === 'dwell' ? spans : spans.slice(-1);
      if (last === undefined || !endAfter(policy, counting, target, now)) return [];
      const total = counting.reduce((sum, { minutes }) => sum + minutes, 0);
      const path = ['matrix', row, 'cells', cells.indexOf(last), 'limitMinutes'];
      return [findingAt(policy, 'limit-beyond-sla', 'warning', path, total, target.name, target.minutes)];
    });
  });

/** A level that is told again takes its limit each time. */
function spanOf(cell: Policy['matrix'][number]['cells'][number], policy: Policy): Span {
  const level = policy.levels.find(({ id }) => id === cell.level);
  return {
    minutes: (cell.limitMinutes ?? 0) * (1 + (level?.repeat ?? 0)),
    calendar: level?.calendar ?? policy.calendar,
  };
}

function endAfter(policy: Policy, limits: readonly Span[], target: Span, now: Instant): boolean {
  if (limits.every(({ calendar }) => calendar === target.calendar))
    return limits.reduce((sum, { minutes }) => sum + minutes, 0) > target.minutes;
  const calendars = new Map(policy.calendars.map((calendar) => [calendar.id, calendar]));
  try {
    return Array.from({ length: HOURS_OF_A_WEEK }, (_, hour) => now + hour * HOUR).some(
      (start) =>
        limits.reduce((moment, limit) => after(calendars, limit, moment), start) >
        after(calendars, target, start),
    );
  } catch (error) {
    // A calendar that can tell no moment is another rule's finding.
    if (error instanceof BusinessTimeError) return false;
    throw error;
  }
}

function after(
  calendars: ReadonlyMap<string, Calendar>,
  { minutes, calendar }: Span,
  from: Instant,
): Instant {
  const found = calendars.get(calendar);
  return found === undefined ? from : addBusinessTime(found, from, minutes * MINUTE);
}
