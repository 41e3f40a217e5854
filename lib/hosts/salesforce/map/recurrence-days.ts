import type { HolidayRow } from '../schema/holiday-row';
import { MONTHS } from './months';

const DAY = 86_400_000;
const INSTANCES = ['First', 'Second', 'Third', 'Fourth'];

/** Whether a holiday that comes again falls on a day; `null` for what cannot be understood. The day is its beginning, UTC. */
export function recurrenceDays(row: HolidayRow, start: number | null): ((day: number) => boolean) | null {
  const every = row.RecurrenceInterval ?? 1;
  // Every second week and the like counts from the beginning, which must then be known.
  if (every < 1 || (every > 1 && start === null)) return null;
  const first = new Date(start ?? 0);
  const weekday = maskTest(row.RecurrenceDayOfWeekMask);
  const dayOfMonth = row.RecurrenceDayOfMonth ?? null;
  const month = MONTHS.indexOf(row.RecurrenceMonthOfYear ?? '');
  const nth = nthTest(row.RecurrenceInstance ?? '', weekday);
  const inMonths = (day: Date) =>
    ((day.getUTCFullYear() - first.getUTCFullYear()) * 12 + day.getUTCMonth() - first.getUTCMonth()) %
      every ===
    0;
  const inYears = (day: Date) => (day.getUTCFullYear() - first.getUTCFullYear()) % every === 0;
  const on = (test: (day: Date) => boolean) => (day: number) => test(new Date(day));
  switch (row.RecurrenceType) {
    case 'RecursDaily':
      return (day) => Math.round((day - first.getTime()) / DAY) % every === 0;
    case 'RecursEveryWeekday':
      return on((day) => day.getUTCDay() % 6 !== 0);
    case 'RecursWeekly':
      return weekday && on((day) => weekday(day) && weeksBetween(first, day) % every === 0);
    case 'RecursMonthly':
      return dayOfMonth === null ? null : on((day) => day.getUTCDate() === dayOfMonth && inMonths(day));
    case 'RecursMonthlyNth':
      return nth && on((day) => nth(day) && inMonths(day));
    case 'RecursYearly':
      return dayOfMonth === null || month < 0
        ? null
        : on((day) => day.getUTCDate() === dayOfMonth && day.getUTCMonth() === month && inYears(day));
    case 'RecursYearlyNth':
      return nth && month >= 0 ? on((day) => day.getUTCMonth() === month && nth(day) && inYears(day)) : null;
    default:
      return null;
  }
}

/** Weeks begin on Sunday, as the days of the mask do: 1 is Sunday, 2 Monday, 4 Tuesday ... 64 Saturday. */
function weeksBetween(one: Date, other: Date): number {
  const week = (day: Date) => Math.round((day.getTime() / DAY - day.getUTCDay()) / 7);
  return week(other) - week(one);
}

function maskTest(mask: number | null | undefined): ((day: Date) => boolean) | null {
  return typeof mask === 'number' && mask > 0 && mask < 128
    ? (day) => (mask & (1 << day.getUTCDay())) !== 0
    : null;
}

/** The first, second ... or last of the days in a month that the mask names. */
function nthTest(
  instance: string,
  weekday: ((day: Date) => boolean) | null,
): ((day: Date) => boolean) | null {
  const wanted = INSTANCES.indexOf(instance);
  if (weekday === null || (wanted < 0 && instance !== 'Last')) return null;
  return (day) => {
    if (!weekday(day)) return false;
    const length = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
    const matching = Array.from({ length }, (_, index) => index + 1).filter((date) =>
      weekday(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), date))),
    );
    return matching.at(instance === 'Last' ? -1 : wanted) === day.getUTCDate();
  };
}
