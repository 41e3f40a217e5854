import type { EgressKind, EgressStore } from '../../cache/egress-store';
import type { Instant } from '../../domain/model/instant';
import type { HttpClient } from '../../platform/http-client';
import { HttpFailure } from '../../platform/http-failure';
import { log } from '../../platform/log';
import { callClass } from '../../pull/call-class';

/**
 * A way out of the browser whose every request stands in the ledger before it leaves. A ledger that cannot be written keeps nothing
 * from being sent: that is said in the log.
 * @param now host time
 */
export function inLedger(
  client: HttpClient,
  ledger: EgressStore,
  through: EgressKind['through'],
  now: () => Instant,
): HttpClient {
  return async (request) => {
    const at = now();
    const [method = '', path = ''] = callClass(request.method, request.url).split(' ');
    const purpose = request.purpose ?? ('sign-in' as const);
    const kind: EgressKind = { host: new URL(request.url).hostname, method, path, purpose, through };
    await ledger.count(kind, at, bytesOf(request.body ?? '')).catch(unwritten);
    try {
      const answer = await client(request);
      await ledger.answered(kind, at, bytesOf(answer.body)).catch(unwritten);
      return answer;
    } catch (error) {
      // No tab took it: it never left.
      const unsent = error instanceof HttpFailure && error.reason === 'no-tab';
      await ledger.answered(kind, at, unsent ? 'unsent' : 'none').catch(unwritten);
      throw error;
    }
  };
}

function unwritten(error: unknown): void {
  log.error('egress ledger', error);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
