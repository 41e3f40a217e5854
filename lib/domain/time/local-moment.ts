import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../model/instant';

/** A moment as the clock on the wall of a zone shows it. */
interface LocalMoment {
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  /** Minutes since midnight, as the wall clock counts them. */
  minute: number;
  /** The moment at which the wall shows `minute` (0-1439) so many days later; one that the clocks skip is taken an hour later. */
  on(days: number, minute: number): Instant;
}

/**
 * What the wall clock of a zone shows at `at`, and moments told by it: what "tomorrow at 5 pm" needs. No business hours, no holidays.
 * @throws RangeError for a zone that does not exist
 */
export function localMoment(timeZone: string, at: Instant): LocalMoment {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const today = local.toPlainDate();
  return {
    weekday: local.dayOfWeek,
    minute: local.hour * 60 + local.minute,
    on(days, minute) {
      const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
      return today.add({ days }).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
    },
  };
}
