import { connect } from '../../messages/connect';
import { apiOf } from '../../pull/api-of';
import { pageUser } from '../../pull/page-user';
import { pullMe } from '../../pull/pull-me';
import { tokenPlace } from '../../pull/token-place';
import { endSignIn } from '../connect/end-sign-in';
import { signIn } from '../connect/sign-in';
import { signInRest } from '../connect/sign-in-rest';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { observe } from '../observe';
import { runDue } from '../run-due';
import { ShownInTabs } from '../shown-in-tabs';

export const onConnect = handler(connect, async (tools, { host, address, clientId }) => {
  const place = apiOf(host).signIn?.accountOf(address) ?? null;
  if (place === null) throw new MessageFailure('bad-address');
  const { account, pageHost } = place;
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
    });
    if (before !== null && before.userId !== token.userId) await endSignIn(tools, before);
  });
  await signInRest.end(tools, account);
  await pageUser.forget(tools, account);
  await tools.copies.remove(`${account}/me`);
  const { me } = await pullMe(tools, host, account, 0);
  if (me === null) throw new MessageFailure('unavailable');
  await tools.changed('settings');
  await tools.outbox.wake(account, ['not-connected', 'signed-out', 'needs-tab'], tools.now());
  // Pages that were waiting for this sign-in get their badges.
  for (const ref of await new ShownInTabs(tools.session).records()) {
    if (ref.account === account) await observe(tools, ref, 0);
  }
  await runDue(tools);
  const { userId, userName } = token;
  // Pages that are open as somebody else are worked with as that person until it is said otherwise.
  return { account, me: me.id === userId ? me : { id: userId, name: userName ?? userId, role: null } };
});

/**
 * A host's refusal has its own code; anything else is the browser's word: the window was closed, or there was none to show, because
 * the host was not reached or answered with an error in place of its page.
 */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'cancelled';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return /could not be loaded/i.test(error.message) ? 'page-not-loaded' : 'cancelled';
}
