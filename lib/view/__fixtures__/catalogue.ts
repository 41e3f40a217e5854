import { readFileSync } from 'node:fs';

/** The catalogue of one language as the browser gives it. */
export function catalogue(language: 'en' | 'de'): (key: string, values?: string[]) => string {
  const file = new URL(`../../../public/_locales/parts/overlay.${language}.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return (key, values = []) =>
    (texts[key] ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
