import german from '../../../locales/overlay.de.json';
import english from '../../../locales/overlay.en.json';

/** The catalogue of one language as the browser gives it. */
export function catalogue(language: 'en' | 'de'): (key: string, values?: string[]) => string {
  const texts: Record<string, string> = language === 'en' ? english : german;
  return (key, values = []) =>
    (texts[key] ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
