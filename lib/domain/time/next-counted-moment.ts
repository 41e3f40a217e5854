import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import { addCountedTime } from './add-counted-time';
import type { Pause } from './pause';

/**
 * The first moment from `at` on that counts: `at` itself in open hours outside all pauses. `null` when a pause that still lasts
 * stands before it.
 * @throws BusinessTimeError as `addCountedTime`
 */
export function nextCountedMoment(calendar: Calendar, at: Instant, pauses: readonly Pause[]): Instant | null {
  const afterFirst = addCountedTime(calendar, at, 1, pauses);
  return afterFirst === null ? null : afterFirst - 1;
}
