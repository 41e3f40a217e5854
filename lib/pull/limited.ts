import type { HostApi } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import type { HttpClient } from '../platform/http-client';
import { retryAt } from '../platform/retry-at';
import { callClass } from './call-class';
import type { Limiter } from './limiter';
import { PAUSE_MILLISECONDS } from './pause-milliseconds';
import type { Purpose } from './purpose';

/**
 * The way to an account, past its limiter: a request that has to wait is not sent (`HostError` with the reason and `unsent`), and
 * an answer that asks for a pause closes the account for everybody.
 * @param now host time
 */
export function limited(
  client: HttpClient,
  limiter: Limiter,
  api: Pick<HostApi, 'limitsOf' | 'spares' | 'restAsked'>,
  account: string,
  purpose: Purpose,
  now: () => number,
): HttpClient {
  return async (request) => {
    const kind = callClass(request.method, request.url);
    const rest = await limiter.enter(account, kind, purpose);
    if (rest !== null) {
      throw new HostError(rest.problem, 'The host asks for a pause: wait until the time it named.', {
        retryAt: rest.until,
        unsent: true,
      });
    }
    const answer = await client({ ...request, purpose });
    await limiter.told(account, kind, api.limitsOf(answer.headers, now()), api.spares);
    const asked = api.restAsked(answer, now());
    const refused = answer.status === 429 || asked !== null;
    const named = refused || answer.status >= 500 ? retryAt(answer.headers['retry-after'], now()) : null;
    const until = named ?? asked;
    if (until !== null || refused) {
      const problem = refused ? 'rate-limited' : 'host-error';
      await limiter.close(account, until ?? now() + PAUSE_MILLISECONDS, problem);
    }
    return answer;
  };
}
