import type { Calendar } from '../../../domain/model/calendar';
import type { BusinessHoursRow } from '../schema/business-hours-row';
import { minutesOf } from './minutes-of';
import { WEEKDAYS } from './weekdays';

const DAY_MINUTES = 1440;

/**
 * The hours of each day; `null` where one of them is not told or makes no sense, or there are none. A day without times is off. A
 * whole one is from midnight to midnight, as is believed, or ends in the last minute of the day.
 */
export function spansOf(row: BusinessHoursRow): Calendar['spans'] | null {
  const days = WEEKDAYS.map((name, index) => {
    const [from, to] = [row[`${name}StartTime`], row[`${name}EndTime`]];
    if (from === null && to === null) return [];
    const [start, last] = [minutesOf(from), minutesOf(to)];
    const end = start === 0 && last === DAY_MINUTES - 1 ? DAY_MINUTES : last;
    if (start === null || end === null || (start === end && start !== 0)) return null;
    return [{ day: index + 1, start, end: end <= start ? end + DAY_MINUTES : end }];
  });
  const spans = days.filter((day) => day !== null).flat();
  if (days.includes(null) || spans.length === 0) return null;
  return spans.length === WEEKDAYS.length &&
    spans.every(({ start, end }) => start === 0 && end === DAY_MINUTES)
    ? 'always'
    : spans;
}
