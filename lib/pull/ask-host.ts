import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Connection, HostApi } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import { HttpFailure } from '../platform/http-failure';
import { apiFor } from './api-for';
import { pageUser } from './page-user';
import { PAUSE_MILLISECONDS } from './pause-milliseconds';
import type { PullTools } from './pull-tools';
import type { Purpose } from './purpose';
import { tokenPlace } from './token-place';

type Answer<T> = { ok: true; answer: T } | { ok: false; problem: HostProblem };

/**
 * One question to a host, and its answer or its problem: never an exception for what a host does. Does not ask while the account's
 * gate is closed for this purpose, and closes it when the host asks to wait. A token that is refused is used no more; where another one comes
 * without the person, or the browser's session is enough, the question is asked once more.
 */
export async function askHost<T>(
  tools: PullTools,
  host: HostId,
  account: string,
  question: (api: HostApi, connection: Connection) => Promise<T>,
  purpose: Purpose = 'screen',
): Promise<Answer<T>> {
  const closed = await tools.gate.closed(account, purpose);
  if (closed !== null) return { ok: false, problem: closed.problem };
  const api = apiFor(tools, host);
  const connection = await tools.connect(host, account, purpose);
  const first = await ask(tools, account, () => question(api, connection));
  if (first.ok || connection.token === null || !isRefusal(first.problem, connection)) return first;
  if (connection.session !== undefined)
    await pageUser.refuse(tools, account, connection.session, first.problem);
  else await tokenPlace.refuse(tools, account, connection);
  const renewed = await tools.connect(host, account, purpose);
  const lost = renewed.token === null ? !api.sessionIsEnough : renewed.token === connection.token;
  return lost ? first : ask(tools, account, () => question(api, renewed));
}

/** Whether it is no use to go on with this token. A session that may not use the API is one; a sign-in's own token is only expired. */
function isRefusal(problem: HostProblem, { session }: Connection): boolean {
  return problem === 'signed-out' || (session !== undefined && problem === 'session-refused');
}

async function ask<T>(tools: PullTools, account: string, question: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, answer: await question() };
  } catch (error) {
    if (error instanceof HttpFailure) return { ok: false, problem: 'offline' };
    if (!(error instanceof HostError)) throw error;
    if (error.problem === 'rate-limited' && error.details.unsent !== true) {
      const until = error.details.retryAt ?? tools.now() + PAUSE_MILLISECONDS;
      await tools.gate.close(account, until, 'rate-limited');
    }
    return { ok: false, problem: error.problem };
  }
}
