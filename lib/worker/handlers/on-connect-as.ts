import { connectAs } from '../../messages/connect-as';
import { signInAsClient } from '../connect/sign-in-as-client';
import { ways } from '../connect/ways';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { runDue } from '../run-due';

export const onConnectAs = handler(connectAs, async (tools, { account, asSignedIn }) => {
  const known = await tools.accounts.get(account);
  if (known === null || known.clientId === null || known.userId === null)
    throw new MessageFailure('bad-address');
  await tools.accounts.setClient({ ...known, asSignedIn });
  await tools.connect(known.host, account);
  // Where the pages' own session is no way to the account, whoever they are open as signs in.
  if (!asSignedIn && (await ways.get(tools, account))?.held === true)
    await signInAsClient(tools, { ...known, clientId: known.clientId });
  await tools.changed('settings');
  await tools.outbox.wake(account, ['whose-name'], tools.now());
  await runDue(tools);
  return {};
});
