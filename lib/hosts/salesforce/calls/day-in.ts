import type { Instant } from '../../../domain/model/instant';

/** The day on which a moment falls where clocks show the time of a zone, `2026-10-02`. */
export function dayIn(timeZone: string, at: Instant): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const told = (type: 'year' | 'month' | 'day') => parts.find((part) => part.type === type)?.value ?? '';
  return `${told('year')}-${told('month')}-${told('day')}`;
}
