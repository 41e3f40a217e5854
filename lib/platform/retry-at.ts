/**
 * When a host may be asked again, in epoch milliseconds, from `Retry-After`: seconds from now, or an HTTP date (RFC 9110, 10.2.3).
 * `null` without a header that makes sense.
 * @param now host time.
 */
export function retryAt(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return now + Number(text) * 1000;
  const date = / GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : date;
}
