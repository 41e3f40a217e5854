import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import { addBusinessTime } from '../time/add-business-time';
import { businessTimeBetween } from '../time/business-time-between';
import { BusinessTimeError } from '../time/business-time-error';
import { endOfLocalDay } from '../time/end-of-local-day';
import { localDay } from '../time/local-day';
import { localMoment } from '../time/local-moment';
import { nextCountedMoment } from '../time/next-counted-moment';

/** Until when one may not want to be told of something. */
export interface SnoozeEnd {
  choice: 'hour' | 'day-end' | 'opening' | 'week';
  until: Instant;
}

const HOUR = 3_600_000;
/** Where people work around the clock, a day still begins some time. */
const MORNING_MINUTE = 9 * 60;

/**
 * The ends to choose from at `now`, the nearest first: in an hour; when work ends today, or the day itself where it has ended or none is
 * done; when work begins on a later day; the same time a week later. Of two at the same moment the first.
 * @param calendar the hours people work; `null` where none are known
 * @param timeZone the reader's own IANA zone: what "today" is
 * @throws RangeError for a zone that does not exist
 */
export function snoozeEnds(calendar: Calendar | null, timeZone: string, now: Instant): SnoozeEnd[] {
  const here = localMoment(timeZone, now);
  const midnight = endOfLocalDay(timeZone, localDay(timeZone, now)) + 1;
  const morning = here.on(1, MORNING_MINUTE);
  const ends: SnoozeEnd[] = [
    { choice: 'hour', until: now + HOUR },
    { choice: 'day-end', until: closing(calendar, now, midnight) },
    { choice: 'opening', until: opening(calendar, midnight) ?? morning },
    { choice: 'week', until: here.on(7, here.minute) },
  ];
  return ends
    .filter(({ until }, index) => ends.findIndex((end) => end.until === until) === index)
    .toSorted((a, b) => a.until - b.until);
}

function closing(calendar: Calendar | null, now: Instant, midnight: Instant): Instant {
  if (calendar === null || calendar.spans === 'always') return midnight;
  try {
    const left = businessTimeBetween(calendar, now, midnight);
    return left === 0 ? midnight : addBusinessTime(calendar, now, left);
  } catch (error) {
    if (error instanceof BusinessTimeError) return midnight;
    throw error;
  }
}

function opening(calendar: Calendar | null, midnight: Instant): Instant | null {
  if (calendar === null || calendar.spans === 'always') return null;
  try {
    return nextCountedMoment(calendar, midnight, []);
  } catch (error) {
    if (error instanceof BusinessTimeError) return null;
    throw error;
  }
}
