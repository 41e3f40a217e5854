import type { HostId } from '../../domain/model/host-id';
import type { Token } from '../../domain/model/token';
import { apiOf } from '../../pull/api-of';
import { tokenPlace } from '../../pull/token-place';
import type { WorkerTools } from '../worker-tools';

/**
 * Signs in to an account with the customer's own OAuth client and keeps the token. Silent when not `interactive`.
 * Rejects with the host's `SignInError`, or with the browser's error when the person closed the window.
 */
export async function signIn(
  tools: WorkerTools,
  {
    host,
    account,
    clientId,
    interactive,
  }: { host: HostId; account: string; clientId: string; interactive: boolean },
): Promise<Token> {
  const flow = apiOf(host).signIn;
  if (flow === null)
    throw new Error(`${host} is used with the browser's own session: there is nothing to sign in to.`);
  const redirectUrl = tools.identity.redirectUrl();
  const { url, state, verifier } = await flow.start({ account, clientId, redirectUrl, silent: !interactive });
  const endedAt = await tools.identity.signIn(url, interactive);
  const { accessToken, userId } = await flow.finish({
    http: tools.http,
    account,
    clientId,
    redirectUrl,
    state,
    verifier,
    endedAt,
  });
  const token: Token = { accessToken, userId, clientId };
  await tokenPlace.write(tools, account, token);
  return token;
}
