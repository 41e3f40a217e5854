import { connectAs } from '../../messages/connect-as';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onConnectAs = handler(connectAs, async (tools, { account, asSignedIn }) => {
  const known = await tools.accounts.get(account);
  if (known === null || known.userId === null) throw new MessageFailure('bad-address');
  await tools.accounts.setClient({ ...known, asSignedIn });
  await tools.connect(known.host, account);
  await tools.changed('settings');
  return {};
});
