import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Connection, HostApi } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import { HttpFailure } from '../platform/http-failure';
import { apiOf } from './api-of';
import type { PullTools } from './pull-tools';

/** How long an account rests when its host asked for a pause without saying for how long. */
const PAUSE_MILLISECONDS = 60_000;

/**
 * One question to a host, and its answer or its problem: never an exception. Does not ask while the account's gate is closed,
 * and closes it when the host asks to wait.
 */
export async function askHost<T>(
  tools: PullTools,
  host: HostId,
  account: string,
  question: (api: HostApi, connection: Connection) => Promise<T>,
): Promise<{ ok: true; answer: T } | { ok: false; problem: HostProblem; error: HostError | null }> {
  const closed = await tools.gate.closed(account);
  if (closed !== null) return { ok: false, problem: closed.problem, error: null };
  try {
    return { ok: true, answer: await question(apiOf(host), await tools.connect(host, account)) };
  } catch (error) {
    if (error instanceof HttpFailure) return { ok: false, problem: 'offline', error: null };
    if (!(error instanceof HostError)) throw error;
    if (error.problem === 'rate-limited') {
      const until = error.details.retryAt ?? tools.now() + PAUSE_MILLISECONDS;
      await tools.gate.close(account, until, 'rate-limited');
    }
    return { ok: false, problem: error.problem, error };
  }
}
