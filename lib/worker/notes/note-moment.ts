import type { Instant } from '../../domain/model/instant';
import type { Language } from '../../view/language';

/** A moment as a note says it, with its zone: the reader may sit in another one. */
export function noteMoment(instant: Instant, { locale, timeZone }: Language): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(instant);
}
