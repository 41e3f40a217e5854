import type { Language } from '../../view/language';

/** The zone whose days the reader counts by: their own where the language names none. */
export function zoneOf({ timeZone }: Pick<Language, 'timeZone'>): string {
  return timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
