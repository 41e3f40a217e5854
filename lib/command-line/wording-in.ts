import { catalogue } from './catalogue';
import type { Wording } from './wording';

/**
 * The words of a language, with moments by the clock of a time zone.
 * @throws RangeError for a zone that does not exist
 */
export function wordingIn(language: Wording['language'], timeZone: string): Wording {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  return {
    language,
    texts: catalogue(language),
    timeZone,
    moment: (at) => format.format(at).replace(',', ''),
  };
}
