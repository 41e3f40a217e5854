import type { Language } from '../language';

/**
 * A moment as briefly as it stays clear on `now`'s day: `14:42`, within six days `Fri 14:42`, further `6 Mar, 14:42`,
 * in another year with the year. Both in epoch milliseconds.
 */
export function formatMoment(
  instant: number,
  now: number,
  { locale, timeZone }: Pick<Language, 'locale' | 'timeZone'>,
): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone, ...options }).format(
      instant,
    );
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const [there, here] = [day.format(instant), day.format(now)];
  if (there === here) return format({});
  if (Math.abs(instant - now) < 6 * 86_400_000) return format({ weekday: 'short' });
  const sameYear = there.slice(0, 4) === here.slice(0, 4);
  return format({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}
