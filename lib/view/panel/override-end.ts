const DAY = 86_400_000;

/**
 * When a person's word on a customer's health ends, in epoch ms: so many days from now, or with the end of a day in the reader's own
 * zone. `null` while no such end is chosen.
 * @param span a number of days, or `date` @param day `2026-03-31`
 */
export function overrideEnd(span: string, day: string, now: number): number | null {
  // Whole minutes: it does not run on under the reader's eyes.
  if (span !== 'date') return Math.ceil((now + Number(span) * DAY) / 60_000) * 60_000;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return null;
  const [year, month, date] = parts.slice(1).map(Number);
  const end = new Date(year ?? 0, (month ?? 1) - 1, (date ?? 1) + 1).getTime();
  return Number.isFinite(end) ? end : null;
}
