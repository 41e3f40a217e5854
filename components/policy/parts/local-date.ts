import { Instant } from '../../../lib/domain/model/instant';
import { localDay } from '../../../lib/domain/time/local-day';
import { localMoment } from '../../../lib/domain/time/local-moment';

const DAY = 86_400_000;

/** Moments as date and time fields hold them: `2026-12-24` and `08:00`, on the clocks of a zone. */
export const localDate = {
  dateOf: (at: Instant, timeZone: string): string =>
    new Date(localDay(timeZone, at) * DAY).toISOString().slice(0, 10),

  timeOf: (at: Instant, timeZone: string): string => {
    const { minute } = localMoment(timeZone, at);
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  },

  /**
   * The moment that fields stand for; `null` while they do not hold one.
   * @param plusDays so many days later
   */
  instantOf: (date: string, time: string, timeZone: string, plusDays = 0): Instant | null => {
    const midnight = Date.parse(`${date}T00:00:00Z`);
    const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
    // A year that is still being typed: 0002.
    if (!Instant.safeParse(midnight).success || hours === undefined) return null;
    const minute = Number(hours) * 60 + Number(minutes);
    const days = midnight / DAY - localDay(timeZone, midnight) + plusDays;
    const at = localMoment(timeZone, midnight).on(days, minute);
    return Instant.safeParse(at).success ? at : null;
  },
};
