import type { HostId } from '../../domain/model/host-id';
import type { Token } from '../../domain/model/token';
import { apiOf } from '../../pull/api-of';
import { tokenPlace } from '../../pull/token-place';
import { Met } from '../met';
import type { WorkerTools } from '../worker-tools';
import { tokenOf } from './token-of';

/** What does not say that the host refuses this sign-in: nobody answered, or something else did, or it is closed for now. */
const PASSING = ['unavailable', 'bad-answer', 'blocked-by-admin'];

/**
 * Renews a sign-in by its refresh token, if it has one. That it is sent is on the disk before it is sent, and the next one before
 * anything is asked with it: a worker that is stopped in between knows what it may have done. To be called within `tokenPlace.alone`.
 * @returns the new token; `refused` when the host ended the sign-in, which is then forgotten; `failed` when that is not known.
 */
export async function renew(
  tools: WorkerTools,
  host: HostId,
  account: string,
  token: Token,
): Promise<Token | 'refused' | 'failed'> {
  const flow = apiOf(host).signIn;
  const { refreshToken, clientId } = token;
  if (flow === null || refreshToken === null) return 'failed';
  const askedAt = tools.now();
  await tokenPlace.write(tools, account, { ...token, renewalSentAt: askedAt });
  let grant: Awaited<ReturnType<typeof flow.refresh>>;
  try {
    grant = await flow.refresh({ http: tools.http, account, clientId, refreshToken });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (PASSING.includes(String(error.code))) return 'failed';
    await tokenPlace.remove(tools, account, token.userId);
    return 'refused';
  }
  new Met(tools).note(account, 'oauth-rotation', grant.refreshToken === refreshToken ? 'kept' : 'rotated');
  const renewed = tokenOf(grant, askedAt, token);
  await tokenPlace.write(tools, account, renewed);
  return renewed;
}
