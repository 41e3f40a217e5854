import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';

const WEEK = 6 * 86_400_000;
type Phrase = Extract<Sentence['values'][number], { kind: 'message' }>;

/**
 * The host's hint that somebody is away, as a phrase that stands beside their name; `null` without one, and once it is over. It is
 * what the host says, by which nothing is decided.
 * @param now host time, epoch milliseconds
 */
export function awayWords(
  person: Pick<Person, 'away'> | undefined,
  now: number,
  { locale, timeZone }: Pick<Language, 'locale' | 'timeZone'>,
): Phrase | null {
  const away = person?.away;
  if (away === undefined || (away.until !== null && away.until <= now)) return null;
  if (away.why === 'not-active') return { kind: 'message', key: 'away_not_active' };
  if (away.until === null) return { kind: 'message', key: 'away_now' };
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(away.until ?? now);
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  const text =
    day.format(away.until) === day.format(now)
      ? format({ timeStyle: 'short' })
      : format(away.until - now < WEEK ? { weekday: 'short' } : { day: 'numeric', month: 'short' });
  return { kind: 'message', key: 'away_until', values: [{ kind: 'text', text }] };
}
