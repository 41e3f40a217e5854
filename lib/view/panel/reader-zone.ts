import type { Language } from '../language';

/** The zone of the reader's own clock, by name. */
export function readerZone({ timeZone }: Pick<Language, 'timeZone'>): string {
  return timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
