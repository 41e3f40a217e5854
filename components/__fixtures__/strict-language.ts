import type { Language } from '../../lib/view/language';
import { catalogue } from './catalogue';

/** Keys that may be missing: what stands in their place is decided where they are asked for. */
const OPTIONAL = /^(panel_advice|panel_owners|error|metric)_/;

/** A language that fails on a key that the catalogue does not have, on a placeholder without a value, and on what a browser would leave out. */
export function strictLanguage(locale: 'en' | 'de'): Language {
  const texts = catalogue(locale);
  return {
    locale,
    timeZone: 'UTC',
    text: (key, values) => {
      const text = texts[key];
      if (text === undefined && OPTIONAL.test(key)) return '';
      if (text === undefined) throw new Error(`The ${locale} catalogue has no “${key}”.`);
      return text.replace(/\$(\d)/g, (_, place: string) => {
        const value = values[Number(place) - 1];
        if (value === undefined) throw new Error(`“${key}” wants a value for $${place}.`);
        if (value.includes('\0')) throw new Error(`“${key}”: a browser drops the character U+0000.`);
        return value;
      });
    },
  };
}
