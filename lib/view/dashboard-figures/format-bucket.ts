/**
 * A day, a week by the day it begins on, or a month, as a heading: `2 Mar`, `Mar 2026`.
 * @param key `2026-03-02` or `2026-03`
 */
export function formatBucket(key: string, locale: string): string {
  const day = Date.parse(key.length === 7 ? `${key}-01` : key);
  if (Number.isNaN(day)) return key;
  const parts: Intl.DateTimeFormatOptions =
    key.length === 7 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(day);
}
