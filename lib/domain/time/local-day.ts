import type { Instant } from '../model/instant';
import { localStretches } from './local-stretches';

const DAY = 86_400_000;

/**
 * The date a moment falls on in a zone, as days since 1970-01-01: dates are compared and counted by it.
 * @param timeZone IANA name
 * @throws RangeError for a zone that does not exist
 */
export function localDay(timeZone: string, at: Instant): number {
  const offset = localStretches(timeZone, at, at + 1)[0]?.offset ?? 0;
  return Math.floor((at + offset) / DAY);
}
