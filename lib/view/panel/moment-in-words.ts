import type { Language } from '../language';

/** A moment to be read aloud: `Tuesday, 3 March, 22:00`; in another year than `now` with the year. Both in epoch milliseconds. */
export function momentInWords(
  at: number,
  now: number,
  { locale, timeZone }: Pick<Language, 'locale' | 'timeZone'>,
): string {
  const year = (moment: number) =>
    new Intl.DateTimeFormat('en-CA', { year: 'numeric', timeZone }).format(moment);
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(at);
}
