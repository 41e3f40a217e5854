import type { Calendar } from '../model/calendar';
import { Instant } from '../model/instant';
import { BusinessTimeError } from './business-time-error';
import { compileCalendar } from './compile-calendar';
import { instantAfter } from './instant-after';
import { openBefore } from './open-before';

const SEARCH_LIMIT = 366 * 86_400_000;

/**
 * When `milliseconds` of business time have passed since `from` (epoch milliseconds). A deadline that falls exactly on
 * closing time is due at that closing (design 4.5); no time at all is due at `from`, open or not.
 * @param milliseconds a whole number, 0 or more
 * @throws BusinessTimeError for a calendar without hours, with a bad span or zone, or closed for over 366 days on end
 * (acceptance 2, Frappe), for a duration that is no whole number from 0, and for moments outside 1970-9999
 */
export function addBusinessTime(calendar: Calendar, from: Instant, milliseconds: number): Instant {
  const compiled = compileCalendar(calendar);
  if (!Number.isInteger(milliseconds) || milliseconds < 0)
    throw new BusinessTimeError('bad-duration', calendar.id);
  // Business time is never faster than the clock, so this also bounds the search.
  if (!Instant.safeParse(from).success || !Instant.safeParse(from + milliseconds).success)
    throw new BusinessTimeError('out-of-range', calendar.id);
  if (milliseconds === 0) return from;
  let remaining = milliseconds;
  let lastOpen = from;
  for (let number = new Date(from).getUTCFullYear(); number <= 9999; number++) {
    const year = compiled.year(number);
    const spent = openBefore(year, from);
    if (remaining <= year.total - spent) return instantAfter(year, spent + remaining);
    remaining -= year.total - spent;
    lastOpen = Math.max(lastOpen, year.ends.at(-1) ?? from);
    if (Date.UTC(number + 1, 0) - lastOpen > SEARCH_LIMIT)
      throw new BusinessTimeError('never-open', calendar.id);
  }
  throw new BusinessTimeError('out-of-range', calendar.id);
}
