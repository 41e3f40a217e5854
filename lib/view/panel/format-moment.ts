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
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(instant);
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(instant);
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  const [there, here] = [day.format(instant), day.format(now)];
  if (there === here) return time;
  if (Math.abs(instant - now) < 6 * 86_400_000) return `${date({ weekday: 'short' })} ${time}`;
  const year = there.slice(0, 4) === here.slice(0, 4) ? undefined : ('numeric' as const);
  return `${date({ day: 'numeric', month: 'short', year })}, ${time}`;
}
