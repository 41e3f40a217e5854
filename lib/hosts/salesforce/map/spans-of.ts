import type { Calendar } from '../../../domain/model/calendar';
import type { BusinessHoursRow } from '../schema/business-hours-row';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAY_MINUTES = 1440;
const TIME = /^([01]\d|2[0-3]):([0-5]\d):[0-5]\d(?:\.\d+)?Z?$/;

/**
 * The hours of each day; `null` where one of them is not told or makes no sense, or there are none. A day without times is off, one
 * from midnight to midnight is whole [believed, not documented].
 */
export function spansOf(row: BusinessHoursRow): Calendar['spans'] | null {
  const days = DAYS.map((name, index) => {
    const [from, to] = [row[`${name}StartTime`], row[`${name}EndTime`]];
    if (from === null && to === null) return [];
    const [start, end] = [minutesOf(from), minutesOf(to)];
    if (start === null || end === null || (start === end && start !== 0)) return null;
    return [{ day: index + 1, start, end: end <= start ? end + DAY_MINUTES : end }];
  });
  const spans = days.filter((day) => day !== null).flat();
  if (days.includes(null) || spans.length === 0) return null;
  return spans.length === DAYS.length && spans.every(({ start, end }) => start === 0 && end === DAY_MINUTES)
    ? 'always'
    : spans;
}

function minutesOf(time: unknown): number | null {
  const [, hours, minutes] = (typeof time === 'string' && TIME.exec(time)) || [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
