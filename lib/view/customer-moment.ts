import type { Language } from './language';

/** A moment as a customer reads it, in the language of the text, with its zone: they may sit in another one. */
export function customerMoment(
  instant: number,
  language: 'en' | 'de',
  { timeZone }: Pick<Language, 'timeZone'>,
): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(instant);
}
