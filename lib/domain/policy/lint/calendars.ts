import type { Calendar } from '../../model/calendar';
import type { Instant } from '../../model/instant';
import { addBusinessTime } from '../../time/add-business-time';
import { BusinessTimeError } from '../../time/business-time-error';
import { findingAt } from '../finding-at';
import type { PolicyFinding } from '../policy-finding';
import type { LintRule } from './lint-rule';

const WEEK = 7 * 1440;

/** Calendars that can tell no moment, hours counted twice, holidays on days that do not exist, and calendars nobody uses. */
export const calendars: LintRule = (policy, now) =>
  policy.calendars.flatMap((calendar, index) => {
    const say = (rule: string, severity: PolicyFinding['severity'], ...more: (string | number)[]) =>
      findingAt(policy, rule, severity, ['calendars', index, ...more], calendar.name);
    const broken = whyBroken(calendar, now);
    const used =
      calendar.id === policy.calendar ||
      policy.levels.some((level) => level.calendar === calendar.id) ||
      policy.slaTargets.some((target) => target.calendar === calendar.id) ||
      policy.peaks.some(({ when }) => 'calendar' in when && when.calendar === calendar.id);
    return [
      ...(broken === null ? [] : [say(`calendar-${broken}`, 'error')]),
      ...(overlaps(calendar.spans) ? [say('spans-overlap', 'warning', 'spans')] : []),
      ...calendar.holidays.flatMap((holiday, position) =>
        isDay(holiday)
          ? []
          : [findingAt(policy, 'no-such-day', 'error', ['calendars', index, 'holidays', position], holiday)],
      ),
      ...(used ? [] : [say('calendar-unused', 'hint')]),
    ];
  });

function whyBroken(calendar: Calendar, now: Instant): BusinessTimeError['code'] | null {
  try {
    addBusinessTime(calendar, now, 1);
    return null;
  } catch (error) {
    // At the end of the year 9999 no calendar can tell the next moment.
    if (error instanceof BusinessTimeError) return error.code === 'out-of-range' ? null : error.code;
    throw error;
  }
}

function overlaps(spans: Calendar['spans']): boolean {
  if (spans === 'always') return false;
  const week = spans
    .map(({ day, start, end }) => ({ from: (day - 1) * 1440 + start, until: (day - 1) * 1440 + end }))
    .toSorted((a, b) => a.from - b.from);
  const [first] = week;
  return week.some(({ until }, index) => {
    const next = week[index + 1]?.from ?? (first === undefined ? until : first.from + WEEK);
    return until > next;
  });
}

/** A yearly day may be the 29th of February. */
function isDay(holiday: string): boolean {
  const date = holiday.length === 5 ? `2024-${holiday}` : holiday;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}
