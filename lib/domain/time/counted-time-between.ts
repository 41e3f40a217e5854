import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import { businessTimeBetween } from './business-time-between';
import { BusinessTimeError } from './business-time-error';
import { mergePauses } from './merge-pauses';
import type { Pause } from './pause';

/**
 * Milliseconds of business time from `from` until `until` outside all pauses.
 * @throws BusinessTimeError as `businessTimeBetween` and `mergePauses`, and `bad-order` when `until` is the earlier one
 */
export function countedTimeBetween(
  calendar: Calendar,
  from: Instant,
  until: Instant,
  pauses: readonly Pause[],
): number {
  if (until < from) throw new BusinessTimeError('bad-order', calendar.id);
  let counted = businessTimeBetween(calendar, from, until);
  for (const pause of mergePauses(calendar, pauses)) {
    const start = Math.max(pause.from, from);
    const end = Math.min(pause.until ?? until, until);
    if (start < end) counted -= businessTimeBetween(calendar, start, end);
  }
  return counted;
}
