import type { Instant } from '../../domain/model/instant';
import { RateLimit } from '../../domain/model/rate-limit';

/** Both spellings were recorded, the first in 2024, the second in 2023. */
const ENDPOINT = /^zendesk-rate-?limit-/;

/**
 * What an answer's headers say of Zendesk's limits: the account's own first (`x-rate-limit`, `x-rate-limit-remaining` and
 * `ratelimit-limit`, `-remaining`, `-reset` in seconds), then those of the endpoint (`total=100; remaining=99; resets=43`). A header
 * that cannot be read says nothing.
 * @param now host time
 */
export function limitsOf(headers: Readonly<Record<string, string>>, now: Instant): RateLimit[] {
  const resets = headers['ratelimit-reset'];
  const account = [
    limit('account', headers['x-rate-limit'], headers['x-rate-limit-remaining'], resets, now),
    limit('account', headers['ratelimit-limit'], headers['ratelimit-remaining'], resets, now),
  ];
  const endpoint = Object.entries(headers)
    .filter(([name]) => ENDPOINT.test(name))
    .map(([, value]) => {
      const parts = new Map(value.split(';').map((part) => pair(part)));
      return limit('endpoint', parts.get('total'), parts.get('remaining'), parts.get('resets'), now);
    });
  return [...account, ...endpoint].filter((found) => found !== null);
}

function pair(part: string): [name: string, value: string] {
  const [name = '', value = ''] = part.split('=', 2);
  return [name.trim(), value.trim()];
}

function limit(
  of: RateLimit['of'],
  total: string | undefined,
  remaining: string | undefined,
  resets: string | undefined,
  now: Instant,
): RateLimit | null {
  const seconds = whole(resets);
  const read = RateLimit.safeParse({
    of,
    total: whole(total),
    remaining: whole(remaining),
    resetAt: seconds === null ? null : now + seconds * 1000,
  });
  return read.success ? read.data : null;
}

function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
