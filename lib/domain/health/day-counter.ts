import type { Instant } from '../model/instant';
import { localDay } from '../time/local-day';
import { localStretches } from '../time/local-stretches';

const DAY = 86_400_000;

/**
 * Dates of a zone as days since 1970-01-01, as `localDay` counts them, for many moments close to `now`: the clock changes of the
 * last hundred days are looked up once.
 * @throws RangeError for a zone that does not exist
 */
export function dayCounter(timeZone: string, now: Instant): (at: Instant) => number {
  const recent = localStretches(timeZone, Math.max(0, now - 100 * DAY), now + 2 * DAY);
  return (at) => {
    const stretch = recent.find(({ from, until }) => from <= at && at < until);
    return stretch === undefined ? localDay(timeZone, at) : Math.floor((at + stretch.offset) / DAY);
  };
}
