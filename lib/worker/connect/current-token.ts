import type { HostId } from '../../domain/model/host-id';
import type { Instant } from '../../domain/model/instant';
import type { KnownAccount } from '../../domain/model/known-account';
import type { Token } from '../../domain/model/token';
import { apiOf } from '../../pull/api-of';
import { tokenPlace } from '../../pull/token-place';
import { Met } from '../met';
import type { WorkerTools } from '../worker-tools';
import { renew } from './renew';
import { signIn } from './sign-in';
import { signInRest } from './sign-in-rest';

/** A token is renewed this long before it expires, at most half its life: what is under way with it comes to its end. */
const AHEAD_MILLISECONDS = 5 * 60_000;
/** After the host could not be reached for a renewal, the account rests for this long. */
const RENEWAL_REST_MILLISECONDS = 30_000;
/** After a silent sign-in that failed: it opens a page nobody sees, and what it needs only a person brings. */
const SILENT_REST_MILLISECONDS = 5 * 60_000;

/**
 * The account's token: the kept one, renewed in time; after a restart of the browser, a new one by a silent sign-in; `null` when the
 * person has to sign in, or never did. One renewal at a time. A refresh token is sent once: where it is not known whether the host
 * has taken it, the silent sign-in comes first, and only when that fails is it tried again.
 */
export async function currentToken(tools: WorkerTools, host: HostId, account: string): Promise<Token | null> {
  const known = await tools.accounts.get(account);
  if (known === null || known.clientId === null) return null;
  const kept = await tokenPlace.read(tools, account, known.userId);
  if (kept !== null && !isDue(kept, tools.now())) return kept;
  return tokenPlace.alone(tools, account, async () => {
    // Somebody else may have connected, disconnected or renewed while this one waited.
    const now = await tools.accounts.get(account);
    if (now === null || now.clientId === null) return null;
    const token = await tokenPlace.read(tools, account, now.userId);
    if (token !== null && !isDue(token, tools.now())) return token;
    if (await signInRest.isOn(tools, account)) return unexpired(token, tools.now());
    const fresh = await another(tools, host, { ...now, clientId: now.clientId }, token);
    if (fresh !== null) await signInRest.end(tools, account);
    return fresh ?? unexpired(await tokenPlace.read(tools, account, now.userId), tools.now());
  });
}

function isDue({ expiresAt, issuedAt }: Token, now: Instant): boolean {
  if (expiresAt === null) return false;
  return now >= expiresAt - Math.min(AHEAD_MILLISECONDS, Math.max(0, expiresAt - issuedAt) / 2);
}

/** What to go on with while there is no other one. */
function unexpired(token: Token | null, now: Instant): Token | null {
  return token?.expiresAt != null && token.expiresAt <= now ? null : token;
}

/** Another token, by renewal or by a silent sign-in; `null` where neither works now. */
async function another(
  tools: WorkerTools,
  host: HostId,
  known: KnownAccount & { clientId: string },
  token: Token | null,
): Promise<Token | null> {
  const { account } = known;
  const maySend = token !== null && token.refreshToken !== null;
  if (maySend && token.renewalSentAt === null) {
    const renewed = await renew(tools, host, account, token);
    if (typeof renewed !== 'string') return renewed;
    if (renewed === 'failed') {
      await signInRest.begin(tools, account, RENEWAL_REST_MILLISECONDS);
      return null;
    }
  }
  const silent = await silently(tools, host, known);
  new Met(tools).note(account, 'oauth-silent', silent === null ? 'failed' : 'worked');
  if (silent !== null) return silent;
  if (maySend && token.renewalSentAt !== null) {
    const renewed = await renew(tools, host, account, token);
    if (typeof renewed !== 'string') return renewed;
  }
  await signInRest.begin(tools, account, SILENT_REST_MILLISECONDS);
  return null;
}

/** A sign-in that shows nothing. Who is signed in to the host by now may be somebody else: their token is not taken. */
async function silently(
  tools: WorkerTools,
  host: HostId,
  known: KnownAccount & { clientId: string },
): Promise<Token | null> {
  const { account, clientId } = known;
  let token: Token;
  try {
    token = await signIn(tools, { host, account, clientId, interactive: false });
  } catch {
    // Whatever the reason, the person can sign in from the settings; the screens say so.
    return null;
  }
  if (known.userId !== null && token.userId !== known.userId) {
    const { accessToken, refreshToken } = token;
    // Best effort: nothing is done with it either way.
    await apiOf(host)
      .signIn?.revoke({ http: tools.http, account, accessToken, refreshToken })
      .catch(() => undefined);
    return null;
  }
  await tokenPlace.write(tools, account, token);
  if (known.userId === null) await tools.accounts.setClient({ ...known, userId: token.userId });
  return token;
}
