import type { HostId } from '../../domain/model/host-id';
import type { Token } from '../../domain/model/token';
import { apiOf } from '../../pull/api-of';
import { countWindow } from '../egress/count-window';
import { Met } from '../met';
import type { WorkerTools } from '../worker-tools';
import { tokenOf } from './token-of';

/**
 * Signs in to an account with the customer's own OAuth client. Silent when not `interactive`. The token is not kept yet: whose it is
 * decides the caller about.
 * Rejects with the host's `SignInError`, or with the browser's error when the person closed the window.
 */
export async function signIn(
  tools: WorkerTools,
  {
    host,
    account,
    clientId,
    interactive,
    identityOnly = false,
  }: {
    host: HostId;
    account: string;
    clientId: string;
    interactive: boolean;
    /** Only to learn who it is. */
    identityOnly?: boolean;
  },
): Promise<Token> {
  const flow = apiOf(host).signIn;
  if (flow === null)
    throw new Error(`${host} is used with the browser's own session: there is nothing to sign in to.`);
  const redirectUrl = tools.identity.redirectUrl(host);
  const { url, state, verifier } = await flow.start({
    account,
    clientId,
    redirectUrl,
    silent: !interactive,
    identityOnly,
  });
  await countWindow(tools, url);
  const endedAt = await tools.identity.signIn(url, interactive);
  const askedAt = tools.now();
  const { userId, userName, ...grant } = await flow.finish({
    http: tools.http,
    account,
    clientId,
    redirectUrl,
    state,
    verifier,
    endedAt,
  });
  if (identityOnly) return tokenOf(grant, askedAt, { userId, userName, clientId });
  const met = new Met(tools);
  met.note(account, 'oauth-expiry', grant.expiresIn === null ? 'untold' : 'told');
  met.note(account, 'oauth-refresh-token', grant.refreshToken === null ? 'none' : 'given');
  return tokenOf(grant, askedAt, { userId, userName, clientId });
}
