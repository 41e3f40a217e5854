import { disconnect } from '../../messages/disconnect';
import { tokenPlace } from '../../pull/token-place';
import { endSignIn } from '../connect/end-sign-in';
import { handler } from '../handler';

export const onDisconnect = handler(disconnect, async (tools, { account }) => {
  await tokenPlace.alone(tools, account, async () => {
    const known = await tools.accounts.get(account);
    if (known === null) return;
    // First that nobody is signed in: nothing begins any more with what is being ended.
    await tools.accounts.setClient({ ...known, clientId: null, userId: null, asSignedIn: false });
    await endSignIn(tools, known);
  });
  await tools.copies.remove(`${account}/me`);
  await tools.changed('settings');
  return {};
});
