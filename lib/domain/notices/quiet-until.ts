import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import type { NotificationSettings } from '../model/notification-settings';
import { addBusinessTime } from '../time/add-business-time';
import { localMoment } from '../time/local-moment';

/**
 * When the quiet hours end that `now` is in; `null` outside them. By the calendar they last from closing to the next opening: where it
 * never closes, or nobody can tell when it opens, there are none.
 * @param timeZone of the reader, for hours that they set themselves
 */
export function quietUntil(
  quietHours: NotificationSettings['quietHours'],
  calendar: Calendar,
  timeZone: string,
  now: Instant,
): Instant | null {
  if (quietHours === 'never') return null;
  if (quietHours === 'calendar') {
    const opens = nextOpening(calendar, now);
    return opens === null || opens <= now ? null : opens;
  }
  const { from, until } = quietHours;
  if (from === until) return null;
  const { minute, on } = localMoment(timeZone, now);
  if (from < until) return minute >= from && minute < until ? on(0, until) : null;
  if (minute >= from) return on(1, until);
  return minute < until ? on(0, until) : null;
}

function nextOpening(calendar: Calendar, now: Instant): Instant | null {
  if (calendar.spans === 'always') return null;
  try {
    return addBusinessTime(calendar, now, 1) - 1;
  } catch {
    return null;
  }
}
