import { Instant } from '../../domain/model/instant';

/**
 * When the host may be asked again, from `Retry-After`: seconds from now, or an HTTP date (RFC 9110, 10.2.3). `null` without a
 * header that makes sense.
 * @param now host time.
 */
export function retryAt(header: string | undefined, now: Instant): Instant | null {
  const text = header?.trim() ?? '';
  const moment = /^\d{1,9}$/.test(text)
    ? now + Number(text) * 1000
    : / GMT$/.test(text)
      ? Date.parse(text)
      : null;
  return Instant.safeParse(moment).data ?? null;
}
