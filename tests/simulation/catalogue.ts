import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../lib/view/language';

const folder = new URL('../../locales/', import.meta.url);

const texts: Record<string, string> = Object.assign(
  {},
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.en.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
);

/** English as the extension speaks it. Throws for a key that the catalogue does not have. */
export const english: Language = {
  text: (key, values) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`The catalogue has no "${key}".`);
    return text.replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  },
  locale: 'en-GB',
  timeZone: 'UTC',
};
