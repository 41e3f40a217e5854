import type { KnownAccount } from '../../domain/model/known-account';
import type { Person } from '../../domain/model/person';
import { tokenPlace } from '../../pull/token-place';
import { MessageFailure } from '../message-failure';
import type { WorkerTools } from '../worker-tools';
import { endSignIn } from './end-sign-in';
import { signIn } from './sign-in';
import { takeUp } from './take-up';

/**
 * Signs in to an account with the customer's own OAuth client, in a window; whoever was signed in before is not any more. Throws
 * `MessageFailure` with the code of the refusal.
 */
export async function signInAsClient(
  tools: WorkerTools,
  {
    host,
    account,
    pageHost,
    clientId,
  }: Pick<KnownAccount, 'host' | 'account' | 'pageHost'> & { clientId: string },
): Promise<Person> {
  let token: Awaited<ReturnType<typeof signIn>>;
  try {
    token = await signIn(tools, { host, account, clientId, interactive: true });
  } catch (error) {
    throw new MessageFailure(codeOf(error));
  }
  await tokenPlace.alone(tools, account, async () => {
    const before = await tools.accounts.get(account);
    await tokenPlace.write(tools, account, token);
    await tools.accounts.setClient({
      host,
      account,
      pageHost,
      clientId,
      userId: token.userId,
      asSignedIn: before?.userId === token.userId && before.asSignedIn,
      bySession: before?.bySession ?? false,
    });
    if (before !== null && before.userId !== token.userId) await endSignIn(tools, before);
  });
  const me = await takeUp(tools, host, account).catch((error: unknown) => {
    throw error instanceof MessageFailure ? new MessageFailure('unavailable') : error;
  });
  const { userId, userName } = token;
  // Pages that are open as somebody else are worked with as that person until it is said otherwise.
  return me.id === userId ? me : { id: userId, name: userName ?? userId, role: null };
}

/**
 * A host's refusal has its own code; anything else is the browser's word: the window was closed, or there was none to show, because
 * the host was not reached or answered with an error in place of its page.
 */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'cancelled';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return /could not be loaded/i.test(error.message) ? 'page-not-loaded' : 'cancelled';
}
