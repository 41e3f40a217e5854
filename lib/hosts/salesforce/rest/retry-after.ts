import type { Instant } from '../../../domain/model/instant';

/** The moment a `Retry-After` header names, in seconds from `now` or as a date; `null` when it names none. */
export function retryAfter(header: string | undefined, now: Instant): Instant | null {
  if (header === undefined) return null;
  if (/^\d{1,6}$/.test(header.trim())) return now + Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(date, now);
}
