import type { Instant } from '../../../domain/model/instant';
import type { HolidayRow } from '../schema/holiday-row';
import { MONTHS } from './months';
import { recurrenceDays } from './recurrence-days';

const DAY = 86_400_000;
/** What has passed matters to clocks that run still; what lies further ahead is read again by then. */
const DAYS_BACK = 366;
const DAYS_AHEAD = 731;
const DAY_MINUTES = 1440;

/**
 * A holiday as days of a calendar: a date, a day of every year (`12-25`), or where it comes again otherwise the dates from a year ago
 * to two years ahead. `null` for what no calendar can say, which is part of a day, and for what is not understood.
 */
export function holidayDays(row: HolidayRow, now: Instant): string[] | null {
  if (!isWholeDay(row)) return null;
  if (row.IsRecurrence === false) return row.ActivityDate ? [row.ActivityDate] : null;
  if (row.IsRecurrence !== true || row.RecurrenceEndDateOnly === undefined) return null;
  const begins = Date.parse((row.RecurrenceStartDate ?? row.ActivityDate ?? '').slice(0, 10));
  const start = Number.isNaN(begins) ? null : begins;
  const falls = recurrenceDays(row, start);
  if (falls === null) return null;
  const today = Math.floor(now / DAY) * DAY;
  const from = Math.max(today - DAYS_BACK * DAY, start ?? 0);
  if (isForEver(row) && from === today - DAYS_BACK * DAY) return [dayOfYear(row)];
  const ends =
    row.RecurrenceEndDateOnly === null
      ? Number.POSITIVE_INFINITY
      : Date.parse(row.RecurrenceEndDateOnly.slice(0, 10));
  if (Number.isNaN(ends)) return null;
  const until = Math.min(today + DAYS_AHEAD * DAY, ends);
  const days: string[] = [];
  for (let day = from; day <= until; day += DAY)
    if (falls(day)) days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}

function isWholeDay(row: HolidayRow): boolean {
  if (row.IsAllDay !== false) return row.IsAllDay === true;
  return row.StartTimeInMinutes === 0 && (row.EndTimeInMinutes ?? 0) >= DAY_MINUTES - 1;
}

/** Every year on the same day, without an end: as a calendar says it too. */
function isForEver(row: HolidayRow): boolean {
  const { RecurrenceType, RecurrenceEndDateOnly, RecurrenceInterval } = row;
  return (
    RecurrenceType === 'RecursYearly' && RecurrenceEndDateOnly === null && (RecurrenceInterval ?? 1) === 1
  );
}

function dayOfYear({ RecurrenceMonthOfYear, RecurrenceDayOfMonth }: HolidayRow): string {
  const month = MONTHS.indexOf(RecurrenceMonthOfYear ?? '') + 1;
  return `${String(month).padStart(2, '0')}-${String(RecurrenceDayOfMonth ?? 0).padStart(2, '0')}`;
}
