import type { Language } from '../../../lib/view/language';
import { localDate } from '../parts/local-date';

const DAY = 86_400_000;

/** A stretch of time as people say it: whole days `24–28 Dec 2026`, the last one included, else to the minute. */
export function timeWords(from: number, until: number, timeZone: string, { locale }: Language): string {
  const whole = [from, until].every((at) => localDate.timeOf(at, timeZone) === '00:00');
  const format = new Intl.DateTimeFormat(locale, {
    ...({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const),
    ...(whole ? {} : ({ hour: '2-digit', minute: '2-digit' } as const)),
    timeZone,
  });
  const end = whole ? until - DAY / 2 : until;
  return end <= from ? `${format.format(from)} – ${format.format(until)}` : format.formatRange(from, end);
}
