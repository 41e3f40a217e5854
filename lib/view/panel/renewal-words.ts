import type { AccountFacts } from '../../domain/model/account-facts';
import type { Language } from '../language';
import { calendarDays } from './calendar-days';
import { readerZone } from './reader-zone';

const DAY = 86_400_000;

/** When the next renewal is, from today's date: `in 45 days`, `tomorrow`, `3 days ago`; `null` where there is none or no day is known. */
export function renewalWords(
  renewal: AccountFacts['renewal'],
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): string | null {
  if (renewal == null || renewal === 'none' || renewal.at === null) return null;
  const [today = now] = calendarDays(1, readerZone(language), now);
  const days = Math.round((renewal.at - today) / DAY);
  return new Intl.RelativeTimeFormat(language.locale, { numeric: 'auto' }).format(days, 'day');
}
