import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import { addBusinessTime } from './add-business-time';
import { businessTimeBetween } from './business-time-between';
import { mergePauses } from './merge-pauses';
import type { Pause } from './pause';

/**
 * When `milliseconds` of business time outside all pauses have passed since `from`. `null` when a pause that still lasts stands
 * before that moment. A deadline at which a pause begins is due at that moment, like one that falls on closing time.
 * @param milliseconds a whole number, 0 or more
 * @throws BusinessTimeError as `addBusinessTime` and `mergePauses`
 */
export function addCountedTime(
  calendar: Calendar,
  from: Instant,
  milliseconds: number,
  pauses: readonly Pause[],
): Instant | null {
  let cursor = from;
  let remaining = milliseconds;
  for (const pause of mergePauses(calendar, pauses)) {
    if (pause.until !== null && pause.until <= cursor) continue;
    if (pause.from > cursor) {
      const open = businessTimeBetween(calendar, cursor, pause.from);
      if (remaining <= open) break;
      remaining -= open;
    }
    if (pause.until === null) return null;
    cursor = pause.until;
  }
  return addBusinessTime(calendar, cursor, remaining);
}
