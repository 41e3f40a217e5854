import type { Instant } from '../../../lib/domain/model/instant';

/** The date on which a holiday is next, or was: yearly days are of the year in which they come next. `2026-12-25`. */
export function holidayDate(holiday: string, now: Instant): string {
  if (holiday.length !== 5) return holiday;
  const today = new Date(now).toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4));
  return `${`${year}-${holiday}` < today ? year + 1 : year}-${holiday}`;
}
