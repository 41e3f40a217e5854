import type { Language } from '../language';

const HOUR = 3_600_000;
const HOURS = 14 * 24;

/**
 * The next two weeks by the full hours of the reader's wall clock, or as far as the moment chosen: 0 is now.
 * @param at the moment chosen; `null` is now. Both in epoch milliseconds
 */
export function hourGrid(
  now: number,
  at: number | null,
  { timeZone }: Pick<Language, 'timeZone'>,
): { hours: number; value: number; moment(hour: number): number } {
  const minute = Number(new Intl.DateTimeFormat('en', { minute: 'numeric', timeZone }).format(now));
  const begin = now - (now % 60_000) - minute * 60_000;
  const value = at === null ? 0 : Math.max(1, Math.round((at - begin) / HOUR));
  return { hours: Math.max(HOURS, value), value, moment: (hour) => begin + hour * HOUR };
}
