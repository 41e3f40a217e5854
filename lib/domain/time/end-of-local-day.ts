import type { Instant } from '../model/instant';
import { localStretches } from './local-stretches';

const DAY = 86_400_000;

/**
 * The last millisecond of a date in a zone, however long the clocks make that day.
 * @param timeZone IANA name
 * @param day days since 1970-01-01, as `localDay` counts them
 * @throws RangeError for a zone that does not exist
 */
export function endOfLocalDay(timeZone: string, day: number): Instant {
  const midnight = (day + 1) * DAY;
  // No zone is further than a day from UTC, so the next date begins in this span.
  const stretches = localStretches(timeZone, Math.max(0, midnight - DAY), midnight + DAY);
  const begins = stretches.find(({ until, offset }) => midnight - offset < until);
  return begins === undefined ? midnight - 1 : Math.max(begins.from, midnight - begins.offset) - 1;
}
