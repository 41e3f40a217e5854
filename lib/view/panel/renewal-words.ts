import type { AccountFacts } from '../../domain/model/account-facts';
import { calendarDays } from './calendar-days';

const DAY = 86_400_000;

/** When the next renewal is, from today's date: `in 45 days`, `tomorrow`, `3 days ago`; `null` where there is none or no day is known. */
export function renewalWords(
  renewal: AccountFacts['renewal'],
  now: number,
  { locale, timeZone }: { locale: string; timeZone?: string },
): string | null {
  if (renewal == null || renewal === 'none' || renewal.at === null) return null;
  const zone = timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [today = now] = calendarDays(1, zone, now);
  const days = Math.round((renewal.at - today) / DAY);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}
