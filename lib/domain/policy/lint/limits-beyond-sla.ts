import type { Instant } from '../../model/instant';
import type { Policy } from '../../model/policy';
import { addBusinessTime } from '../../time/add-business-time';
import { BusinessTimeError } from '../../time/business-time-error';
import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const HOURS_OF_A_WEEK = 168;

/**
 * A limit that ends after the deadline it is there to keep. The first level has to hand on before a reply is late, the last but one
 * before the solution is. Where limit and target count in different calendars, both are tried from every hour of the next week.
 */
export const limitsBeyondSla: LintRule = (policy, now) =>
  policy.matrix.flatMap(({ cells }, row) =>
    policy.slaTargets.flatMap((target) => {
      const limited = cells.slice(0, -1).filter(({ limitMinutes }) => limitMinutes !== null);
      const watched = target.metric === 'resolution' ? limited : limited.slice(0, 1);
      const last = watched.at(-1);
      if (last === undefined) return [];
      const minutes = watched.map(({ limitMinutes }) => limitMinutes ?? 0);
      const total =
        policy.reading === 'dwell' ? minutes.reduce((sum, more) => sum + more, 0) : Math.max(...minutes);
      const level = policy.levels.find(({ id }) => id === last.level);
      const calendar = level?.calendar ?? policy.calendar;
      if (!endsAfter(policy, { minutes: total, calendar }, target, now)) return [];
      const path = ['matrix', row, 'cells', cells.indexOf(last), 'limitMinutes'];
      return [findingAt(policy, 'limit-beyond-sla', 'warning', path, total, target.name, target.minutes)];
    }),
  );

interface Span {
  minutes: number;
  calendar: string;
}

function endsAfter(policy: Policy, limit: Span, target: Span, now: Instant): boolean {
  if (limit.calendar === target.calendar) return limit.minutes > target.minutes;
  const calendarOf = (id: string) => policy.calendars.find((calendar) => calendar.id === id);
  const ours = calendarOf(limit.calendar);
  const theirs = calendarOf(target.calendar);
  if (ours === undefined || theirs === undefined) return false;
  try {
    return Array.from({ length: HOURS_OF_A_WEEK }, (_, hour) => now + hour * HOUR).some(
      (start) =>
        addBusinessTime(ours, start, limit.minutes * MINUTE) >
        addBusinessTime(theirs, start, target.minutes * MINUTE),
    );
  } catch (error) {
    // A calendar that can tell no moment is another rule's finding.
    if (error instanceof BusinessTimeError) return false;
    throw error;
  }
}
