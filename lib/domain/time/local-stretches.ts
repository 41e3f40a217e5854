import { Temporal } from 'temporal-polyfill';
import type { LocalStretch } from './local-stretch';

/**
 * The stretches between `from` and `until` (epoch milliseconds) in a zone, in order and without gaps.
 * Within each of them local time is plain arithmetic; a DST change is where one ends and the next begins.
 * @throws RangeError for a zone that does not exist.
 */
export function localStretches(timeZone: string, from: number, until: number): LocalStretch[] {
  const stretches: LocalStretch[] = [];
  let local = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  let start = from;
  while (start < until) {
    const change = local.getTimeZoneTransition('next');
    const end = Math.min(change?.epochMilliseconds ?? until, until);
    stretches.push({ from: start, until: end, offset: local.offsetNanoseconds / 1e6 });
    if (change === null) break;
    local = change;
    start = end;
  }
  return stretches;
}
