import type { Calendar } from '../model/calendar';
import { Instant } from '../model/instant';
import { BusinessTimeError } from './business-time-error';
import { compileCalendar } from './compile-calendar';
import { openBefore } from './open-before';

/**
 * Milliseconds of business time from `from` until `until` (epoch milliseconds); negative when `until` is the earlier one,
 * as for a deadline that has passed.
 * @throws BusinessTimeError for a calendar without hours, with a bad span or zone, and for moments outside 1970-9999
 */
export function businessTimeBetween(calendar: Calendar, from: Instant, until: Instant): number {
  const compiled = compileCalendar(calendar);
  if (!Instant.safeParse(from).success || !Instant.safeParse(until).success) {
    throw new BusinessTimeError('out-of-range', calendar.id);
  }
  if (until < from) return 0 - businessTimeBetween(calendar, until, from);
  const last = new Date(until).getUTCFullYear();
  let open = 0;
  for (let number = new Date(from).getUTCFullYear(); number <= last; number++) {
    const year = compiled.year(number);
    open += openBefore(year, until) - openBefore(year, from);
  }
  return open;
}
