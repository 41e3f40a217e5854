import type { HolidayRow } from '../schema/holiday-row';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A holiday as a day of a calendar: a date, or a day of every year. `null` for what no calendar can say: part of a day, and days
 * that come again in another way or not for ever.
 */
export function holidayOf(row: HolidayRow): string | null {
  if (row.IsAllDay !== true) return null;
  if (row.IsRecurrence === false) return row.ActivityDate ?? null;
  const month = MONTHS.indexOf(row.RecurrenceMonthOfYear ?? '') + 1;
  const day = row.RecurrenceDayOfMonth ?? 0;
  const yearly = row.IsRecurrence === true && row.RecurrenceType === 'RecursYearly';
  if (!yearly || month === 0 || day === 0 || row.RecurrenceEndDateOnly !== null) return null;
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
