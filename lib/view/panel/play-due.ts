import type { Language } from '../language';

const DAY = 86_400_000;

/**
 * By when a task is due, as briefly as it stays clear: `today`, `tomorrow`, within six days `Fri`, further `5 Dec`, in another year
 * with the year. `late` when that day is over.
 * @param dueAt the last moment of that day
 * @param timeZone in which the policy counts its days
 */
export function playDue(
  dueAt: number,
  now: number,
  { locale }: Pick<Language, 'locale'>,
  timeZone: string,
): { words: string; late: boolean } {
  const date = (at: number) => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(at);
  const days = Math.round((Date.parse(date(dueAt)) - Date.parse(date(now))) / DAY);
  const late = days < 0;
  if (Math.abs(days) <= 1) {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
    return { words, late };
  }
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(dueAt);
  if (days > 0 && days < 7) return { words: written({ weekday: 'short' }), late };
  const sameYear = date(dueAt).slice(0, 4) === date(now).slice(0, 4);
  return {
    words: written({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }),
    late,
  };
}
