import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { businessTimeBetween } from '../time/business-time-between';
import { BusinessTimeError } from '../time/business-time-error';
import { endOfLocalDay } from '../time/end-of-local-day';
import { localDay } from '../time/local-day';
import { localMoment } from '../time/local-moment';
import { nextCountedMoment } from '../time/next-counted-moment';
import { policyCalendar } from '../time/policy-calendar';

const DAY = 86_400_000;
const [NOON, EVENING] = [12 * 60, 22 * 60];
const HOLIDAY_DAYS = 60;
const WEEK = 7;

/** Moments at which others may be on duty than now; `null` where there is none. */
export interface MomentsAhead {
  tonight: Instant | null;
  weekend: Instant | null;
  holiday: Instant | null;
}

/**
 * The moments worth a look ahead, by the policy's calendar (acceptance 4.10): tonight at ten or when work ends if that is later; the
 * next day of the coming week on which nobody works, and the calendar's next holiday within 60 days, each at noon. Where work never
 * ends, ten o'clock and Saturday of the reader's own zone. Of a calendar that cannot tell, none.
 * @param timeZone IANA name of the reader's zone
 */
export function momentsAhead(
  policy: Pick<Policy, 'calendar' | 'calendars'>,
  timeZone: string,
  now: Instant,
): MomentsAhead {
  try {
    const calendar = policyCalendar(policy);
    return calendar.spans === 'always'
      ? { ...roundTheClock(timeZone, now), holiday: holiday(calendar, now) }
      : {
          tonight: tonight(calendar, now),
          weekend: closedDay(calendar, now),
          holiday: holiday(calendar, now),
        };
  } catch (error) {
    if (error instanceof BusinessTimeError || error instanceof RangeError)
      return { tonight: null, weekend: null, holiday: null };
    throw error;
  }
}

function roundTheClock(timeZone: string, now: Instant): Pick<MomentsAhead, 'tonight' | 'weekend'> {
  const local = localMoment(timeZone, now);
  const evening = local.on(0, EVENING);
  const days = (6 - local.weekday + WEEK) % WEEK;
  return { tonight: evening > now ? evening : null, weekend: days === 0 ? null : local.on(days, NOON) };
}

/** Nobody asks for tonight who is already in it. */
function tonight(calendar: Calendar, now: Instant): Instant | null {
  const { timeZone } = calendar;
  const evening = localMoment(timeZone, now).on(0, EVENING);
  const end = endOfLocalDay(timeZone, localDay(timeZone, now));
  const isClosed = (at: Instant) => nextCountedMoment(calendar, at, []) !== at;
  if (evening > now && isClosed(evening)) return evening;
  const after = Math.max(evening, now);
  // Work that goes on past ten: the first closed hour of the day.
  for (let at = Math.ceil((after + 1) / 3_600_000) * 3_600_000; at <= end; at += 3_600_000) {
    if (isClosed(at)) return isClosed(now) ? null : at;
  }
  return null;
}

function closedDay(calendar: Calendar, now: Instant): Instant | null {
  const today = localDay(calendar.timeZone, now);
  for (let days = 1; days <= WEEK; days++) {
    const [begin, end] = dayOf(calendar, today + days);
    if (!isHoliday(calendar, today + days) && businessTimeBetween(calendar, begin, end) === 0)
      return localMoment(calendar.timeZone, now).on(days, NOON);
  }
  return null;
}

function holiday(calendar: Calendar, now: Instant): Instant | null {
  const today = localDay(calendar.timeZone, now);
  for (let days = 1; days <= HOLIDAY_DAYS; days++) {
    if (isHoliday(calendar, today + days)) return localMoment(calendar.timeZone, now).on(days, NOON);
  }
  return null;
}

function isHoliday({ holidays }: Calendar, day: number): boolean {
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  return holidays.includes(date) || holidays.includes(date.slice(5));
}

/** @param day days since 1970-01-01 */
function dayOf({ timeZone }: Calendar, day: number): [Instant, Instant] {
  return [endOfLocalDay(timeZone, day - 1) + 1, endOfLocalDay(timeZone, day) + 1];
}
