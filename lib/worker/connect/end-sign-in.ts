import type { KnownAccount } from '../../domain/model/known-account';
import { apiOf } from '../../pull/api-of';
import { tokenPlace } from '../../pull/token-place';
import type { WorkerTools } from '../worker-tools';

/**
 * Forgets a sign-in and tells the host that it is over. That the host may not hear it changes nothing: it is forgotten here. To be
 * called within `tokenPlace.alone`.
 */
export async function endSignIn(tools: WorkerTools, known: KnownAccount): Promise<void> {
  const { host, account, userId } = known;
  const token = await tokenPlace.read(tools, account, userId);
  if (token === null) return;
  await tokenPlace.remove(tools, account, token.userId);
  const { accessToken, refreshToken } = token;
  await apiOf(host)
    .signIn?.revoke({ http: tools.http, account, accessToken, refreshToken })
    .catch(() => undefined);
}
