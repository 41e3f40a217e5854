import { connectSalesforce } from '../../messages/connect-salesforce';
import { apiOf } from '../../pull/api-of';
import { pullMe } from '../../pull/pull-me';
import { signIn } from '../connect/sign-in';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { observe } from '../observe';
import { runDue } from '../run-due';
import { ShownInTabs } from '../shown-in-tabs';

export const onConnectSalesforce = handler(connectSalesforce, async (tools, { address, clientId }) => {
  const place = apiOf('salesforce').signIn?.accountOf(address) ?? null;
  if (place === null) throw new MessageFailure('bad-address');
  const { account, pageHost } = place;
  try {
    await signIn(tools, { host: 'salesforce', account, clientId, interactive: true });
  } catch (error) {
    throw new MessageFailure(codeOf(error));
  }
  await tools.accounts.setClient({ host: 'salesforce', account, pageHost, clientId });
  const { me } = await pullMe(tools, 'salesforce', account, 0);
  if (me === null) throw new MessageFailure('unavailable');
  await tools.changed('settings');
  await tools.outbox.wake(account, ['not-connected', 'signed-out'], tools.now());
  // Pages that were waiting for this sign-in get their badges.
  for (const ref of await new ShownInTabs(tools.session).records()) {
    if (ref.account === account) await observe(tools, ref, 0);
  }
  await runDue(tools);
  return { account, me };
});

/** A host's refusal has its own code; anything else is the browser saying that the window was closed. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'cancelled';
}
