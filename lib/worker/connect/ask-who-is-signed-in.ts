import type { KnownAccount } from '../../domain/model/known-account';
import { apiOf } from '../../pull/api-of';
import { tokenPlace } from '../../pull/token-place';
import { toldPageUser } from '../../pull/told-page-user';
import { Met } from '../met';
import type { WorkerTools } from '../worker-tools';
import { signIn } from './sign-in';

/** Pages that are loaded together are one question. */
const TOGETHER_MILLISECONDS = 15_000;

/**
 * Asks the host who is signed in to it in this browser, by a sign-in that shows nothing and gives no rights: a page said that it is
 * somebody else than usual. Until it has answered, and where it does not, nobody knows: then nothing is written before the person
 * says in whose name.
 */
export async function askWhoIsSignedIn(
  tools: WorkerTools,
  { host, account, clientId, userId }: KnownAccount,
): Promise<void> {
  if (clientId === null || userId === null) return;
  await tools.exclusively(`page-user-told:${account}`, async () => {
    const readAt = await toldPageUser.readAt(tools, account);
    const known = await toldPageUser.known(tools, account);
    const age = readAt === null ? Number.POSITIVE_INFINITY : tools.now() - readAt;
    // That it was oneself a moment ago is no reason not to ask: deeds would be done in one's name.
    const isElse = known !== null && (known === 'unknown' || known.id !== userId);
    if (isElse && age >= 0 && age < TOGETHER_MILLISECONDS) return;
    await toldPageUser.note(tools, account, 'unknown');
    const met = new Met(tools);
    let token: Awaited<ReturnType<typeof signIn>>;
    try {
      token = await signIn(tools, { host, account, clientId, interactive: false, identityOnly: true });
    } catch {
      // Whatever the reason: the person can say who it is, and the screens ask them.
      met.note(account, 'login-as', 'untold');
      return;
    }
    met.note(account, 'login-as', token.userId === userId ? 'same' : 'other');
    await toldPageUser.note(tools, account, {
      id: token.userId,
      name: token.userName ?? token.userId,
      role: null,
    });
    const { accessToken, refreshToken } = token;
    // A host may give the same token out twice: ours is not ended.
    if ((await tokenPlace.read(tools, account, userId))?.accessToken === accessToken) return;
    await apiOf(host)
      .signIn?.revoke({ http: tools.http, account, accessToken, refreshToken })
      .catch(() => undefined);
  });
}
