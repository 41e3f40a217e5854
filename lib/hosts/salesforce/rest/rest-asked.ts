import type { Instant } from '../../../domain/model/instant';
import type { HttpAnswer } from '../../../platform/http-client';
import { hostErrorOf } from './host-error-of';
import { jsonOf } from './json-of';

/** Until when an org that has reached a limit is left alone: it says so by 403, which is also what one may not do. */
export function restAsked(
  { status, body }: Pick<HttpAnswer, 'status' | 'body'>,
  now: Instant,
): Instant | null {
  if (status !== 403) return null;
  const { problem, details } = hostErrorOf({ status, body: jsonOf(body) }, now, 'read');
  return problem === 'rate-limited' ? (details.retryAt ?? null) : null;
}
