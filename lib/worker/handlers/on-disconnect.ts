import { disconnect } from '../../messages/disconnect';
import { tokenPlace } from '../../pull/token-place';
import { closeSession } from '../connect/close-session';
import { endSignIn } from '../connect/end-sign-in';
import { forgetAccount } from '../connect/forget-account';
import { handler } from '../handler';
import { observe } from '../observe';
import { ShownInTabs } from '../shown-in-tabs';

export const onDisconnect = handler(disconnect, async (tools, { account }) => {
  const known = await tools.accounts.get(account);
  await tokenPlace.alone(tools, account, async () => {
    const before = await tools.accounts.get(account);
    if (before === null) return;
    // First that nobody is signed in: nothing begins any more with what is being ended.
    await tools.accounts.setClient({
      ...before,
      clientId: null,
      userId: null,
      asSignedIn: false,
      bySession: false,
    });
    await endSignIn(tools, before);
  });
  await closeSession(tools, account);
  if (known !== null) await forgetAccount(tools, known);
  await tools.changed('settings');
  // The pages that are open say so.
  for (const ref of await new ShownInTabs(tools.session).records()) {
    if (ref.account === account) await observe(tools, ref, 0);
  }
  return {};
});
