import { wipe } from '../../messages/wipe';
import { showToolbar } from '../alerts/show-toolbar';
import { handler } from '../handler';
import { clearPopUps } from '../notices/clear-pop-ups';
import { NamedOwners } from '../policy/named-owners';
import { prepare } from '../prepare';
import { runDue } from '../run-due';
import { forgetEntries } from '../wipe/forget-entries';
import { leaveAccount } from '../wipe/leave-account';

export const onWipe = handler(wipe, async (tools, wish) => {
  // A pop-up names whom it is about.
  if (wish.what === 'account') await clearPopUps(tools, wish.account);
  if (wish.what === 'everything') await clearPopUps(tools, null);
  if (wish.what === 'copies') await tools.stored.wipeCopies();
  if (wish.what === 'account') {
    const known = await tools.accounts.get(wish.account);
    if (known !== null) await leaveAccount(tools, known);
    await tools.stored.wipeAccount(wish.account);
    const hosts = [wish.account, ...(known === null ? [] : [known.pageHost])];
    const isMeant = (key: string) => hosts.some((host) => isWithin(key, host));
    await forgetEntries(tools.local, isMeant);
    await forgetEntries(tools.session, isMeant);
    const named = new NamedOwners(tools.local);
    await tools.exclusively('policy', async () =>
      named.drop((await named.all()).filter(({ account }) => account === wish.account)),
    );
  }
  if (wish.what === 'everything') {
    for (const known of await tools.accounts.all()) await leaveAccount(tools, known);
    await tools.stored.wipe();
    await forgetEntries(tools.local, () => true);
    await forgetEntries(tools.session, () => true);
    // As after a start: what the worker needs to go on is there again.
    await prepare(tools);
  }
  await showToolbar(tools);
  await runDue(tools);
  await tools.changed('panel');
  await tools.changed('settings');
  return {};
});

/** `acme.zendesk.com` is within `paint:acme.zendesk.com/ticket/1`, and not within anything of `big-acme.zendesk.com`. */
function isWithin(key: string, host: string): boolean {
  return key.split(/[^a-z0-9.-]/).includes(host);
}
