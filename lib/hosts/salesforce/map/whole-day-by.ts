import type { BusinessHoursRow } from '../schema/business-hours-row';
import { minutesOf } from './minutes-of';
import { WEEKDAYS } from './weekdays';

const LAST_MINUTE = 1439;

/** How this org writes a day around the clock, which is documented nowhere; `null` where none of its days is one. */
export function wholeDayBy(row: BusinessHoursRow): 'midnight' | 'end-of-day' | null {
  const ends = WEEKDAYS.flatMap((day) =>
    minutesOf(row[`${day}StartTime`]) === 0 ? [minutesOf(row[`${day}EndTime`])] : [],
  );
  if (ends.includes(0)) return 'midnight';
  return ends.some((end) => end !== null && end >= LAST_MINUTE) ? 'end-of-day' : null;
}
