import { disconnect } from '../../messages/disconnect';
import { tokenPlace } from '../../pull/token-place';
import { handler } from '../handler';

export const onDisconnect = handler(disconnect, async (tools, { account }) => {
  const known = await tools.accounts.get(account);
  await tokenPlace.remove(tools, account);
  await tools.copies.remove(`${account}/me`);
  if (known !== null) await tools.accounts.setClient({ ...known, clientId: null });
  await tools.changed('settings');
  return {};
});
