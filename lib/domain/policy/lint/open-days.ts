import type { Calendar } from '../../model/calendar';
import type { Instant } from '../../model/instant';
import { businessTimeBetween } from '../../time/business-time-between';
import { localStretches } from '../../time/local-stretches';

const DAY = 86_400_000;

/**
 * The dates of the calendar's zone on which it is open at some time from `from` until `until`, as `2026-12-24`, in order.
 * @throws BusinessTimeError as `businessTimeBetween`
 */
export function openDays(calendar: Calendar, from: Instant, until: Instant): string[] {
  if (businessTimeBetween(calendar, from, until) === 0) return [];
  const days = localStretches(calendar.timeZone, from, until).flatMap((stretch) => {
    const first = Math.floor((stretch.from + stretch.offset) / DAY) * DAY;
    const count = Math.ceil((stretch.until + stretch.offset - first) / DAY);
    return Array.from({ length: count }, (_, index) => first + index * DAY).flatMap((midnight) => {
      const start = Math.max(midnight - stretch.offset, stretch.from);
      const end = Math.min(midnight + DAY - stretch.offset, stretch.until);
      return businessTimeBetween(calendar, start, end) > 0
        ? [new Date(midnight).toISOString().slice(0, 10)]
        : [];
    });
  });
  return [...new Set(days)];
}
