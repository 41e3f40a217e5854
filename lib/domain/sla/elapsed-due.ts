import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import { addBusinessTime } from '../time/add-business-time';

/**
 * `minutes` of plain time after `from`, moved to the next opening when nobody works then. For promises that customers count
 * on their own clock: "daily" is tomorrow at the same time, not after 24 working hours. Closing time itself still counts.
 * @throws BusinessTimeError as `addBusinessTime`
 */
export function elapsedDue(calendar: Calendar, from: Instant, minutes: number): Instant {
  const moment = from + minutes * 60_000;
  const afterFirstOpen = addBusinessTime(calendar, moment - 1, 1);
  return afterFirstOpen === moment ? moment : afterFirstOpen - 1;
}
