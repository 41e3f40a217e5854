import type { HostProblem } from '../../domain/model/host-problem';
import type { KnownAccount } from '../../domain/model/known-account';
import { apiOf } from '../../pull/api-of';
import { Met } from '../met';
import type { WorkerTools } from '../worker-tools';
import { sessionForbidden } from './session-forbidden';

/** The browser's session of an account: its token and what it is recognised by, or why there is none. */
export type LentSession = { token: string; print: string } | { token: null; problem: HostProblem };

/**
 * The browser's own session of an account, where somebody opened it to the extension and neither the administrator nor the browser
 * has closed it since: read now and kept nowhere. `null` where it is not open to us.
 */
export async function lentSession(
  tools: WorkerTools,
  { host, account, bySession }: Pick<KnownAccount, 'host' | 'account' | 'bySession'>,
): Promise<LentSession | null> {
  const { sessionCookie } = apiOf(host);
  if (!bySession || sessionCookie === null) return null;
  if ((await sessionForbidden(tools)) || !(await tools.cookies.mayRead())) return null;
  const place = sessionCookie.of(account);
  const found = await tools.cookies.read(place.url, place.name);
  const own = found.filter((cookie) => cookie.host === place.host && sessionCookie.isOne(cookie.value));
  const [session] = own;
  new Met(tools).note(account, 'session-cookie', session ? 'found' : found.length > 0 ? 'other' : 'none');
  return session === undefined
    ? { token: null, problem: 'signed-out' }
    : { token: session.value, print: session.print };
}
