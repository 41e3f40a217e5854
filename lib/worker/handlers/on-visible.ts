import type { HostId } from '../../domain/model/host-id';
import { visible } from '../../messages/visible';
import { pageAddress } from '../../pull/page-address';
import { pageUser } from '../../pull/page-user';
import { pullMe } from '../../pull/pull-me';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { observe } from '../observe';
import { runDue } from '../run-due';
import { showRows } from '../show-rows';
import { ShownInTabs } from '../shown-in-tabs';
import type { WorkerTools } from '../worker-tools';

/** Within this time nobody signs out and somebody else in. */
const ME_MILLISECONDS = 15_000;

/** A tab shows records and rows of lists: read them, show them, and send what waited for an open tab. */
export const onVisible = handler(visible, async (tools, shown, sender) => {
  const { host, account, pageHost } = shown;
  // A page can only speak for itself, and for the account whose pages are where it is.
  const place = new URL(pageAddress({ host, account, kind: 'account', id: '0' })).hostname;
  if (sender.from !== 'content' || sender.url.hostname !== pageHost || pageHost !== place)
    throw new MessageFailure('not-allowed');
  const inTabs = new ShownInTabs(tools.session);
  // A page that was just loaded may be open as somebody else than before: that is asked at once, before anything is done there.
  const loaded = (await inTabs.get(sender.tabId)) === null;
  if (loaded) await pageUser.forget(tools, account);
  await inTabs.set(sender.tabId, shown);
  await tools.accounts.see({ host, account, pageHost });
  await tools.changed('panel');
  await tools.outbox.wake(account, ['needs-tab', 'signed-out', 'offline'], tools.now());
  try {
    const own = new Set(shown.records.map(({ id }) => id));
    await Promise.all([
      ...(loaded ? [askWhoItIs(tools, host, account)] : []),
      ...shown.records.map((record) => observe(tools, { host, account, ...record })),
      // What is shown for itself is read for itself.
      showRows(
        tools,
        host,
        account,
        shown.rows.filter((id) => !own.has(id)),
      ),
    ]);
  } finally {
    await runDue(tools);
  }
  return {};
});

/** With the browser's session, everything is done from now on as who loaded this page, not as who had pages open an hour ago. */
async function askWhoItIs(tools: WorkerTools, host: HostId, account: string): Promise<void> {
  const { token } = await tools.connect(host, account);
  if (token === null) await pullMe(tools, host, account, ME_MILLISECONDS);
}
