import type { ShownRecords } from '../../domain/model/shown-records';
import { visible } from '../../messages/visible';
import { apiOf } from '../../pull/api-of';
import { pageAddress } from '../../pull/page-address';
import { pageUser } from '../../pull/page-user';
import { pullMe } from '../../pull/pull-me';
import { toldPageUser } from '../../pull/told-page-user';
import { askWhoIsSignedIn } from '../connect/ask-who-is-signed-in';
import { ways } from '../connect/ways';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { observe } from '../observe';
import { runDue } from '../run-due';
import { showRows } from '../show-rows';
import { ShownInTabs } from '../shown-in-tabs';
import type { WorkerTools } from '../worker-tools';

/** Within this time nobody signs out and somebody else in. */
const ME_MILLISECONDS = 15_000;
/** While a page that was loaded as oneself is looked at, it is asked no more often than this whether the others still are not. */
const TOLD_MILLISECONDS = 5 * 60_000;

/** A tab shows records and rows of lists: read them, show them, and send what waited for an open tab. */
export const onVisible = handler(visible, async (tools, shown, sender) => {
  const { host, account, pageHost } = shown;
  // A page can only speak for itself, and for the account whose pages are where it is.
  const place = new URL(pageAddress({ host, account, kind: 'account', id: '0' })).hostname;
  if (sender.from !== 'content' || sender.url.hostname !== pageHost || pageHost !== place)
    throw new MessageFailure('not-allowed');
  const inTabs = new ShownInTabs(tools.session);
  const before = await inTabs.get(sender.tabId);
  // A page that was just loaded may be open as somebody else than before: that is asked at once, before anything is done there.
  if (before === null) await pageUser.pageLoaded(tools, account);
  await inTabs.set(sender.tabId, shown);
  await tools.accounts.see({ host, account, pageHost });
  await tools.changed('panel');
  await tools.outbox.wake(account, ['needs-tab', 'signed-out', 'offline'], tools.now());
  try {
    const own = new Set(shown.records.map(({ id }) => id));
    await Promise.all([
      askWhoItIs(tools, shown, before),
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

/** Everything is done from now on as who loaded this page, not as who had pages open an hour ago. */
async function askWhoItIs(
  tools: WorkerTools,
  shown: ShownRecords,
  before: ShownRecords | null,
): Promise<void> {
  const { host, account } = shown;
  if (!apiOf(host).sessionIsEnough) {
    await askWhosePagesTheyAre(tools, shown, before);
    return;
  }
  if (before !== null) return;
  const { token } = await tools.connect(host, account);
  if (token === null) await pullMe(tools, host, account, ME_MILLISECONDS);
}

/**
 * Where the session itself does not tell, the host is asked: when a page says that it is somebody else, and to learn that this is
 * over.
 */
async function askWhosePagesTheyAre(
  tools: WorkerTools,
  { host, account, asSomebodyElse }: ShownRecords,
  before: ShownRecords | null,
): Promise<void> {
  const saysSo = asSomebodyElse && before?.asSomebodyElse !== true;
  const known = await tools.accounts.get(account);
  const told = await toldPageUser.known(tools, account);
  const isElse = told !== null && (told === 'unknown' || told.id !== known?.userId);
  if (known === null || (before !== null && !saysSo && !isElse)) return;
  await tools.connect(host, account);
  const isOpen = known.bySession && (await ways.get(tools, account))?.lacks === null;
  if (isOpen && (await pageUser.known(tools, account)) !== null) {
    await toldPageUser.forget(tools, account);
  } else if (
    saysSo ||
    (isElse && before === null) ||
    (isElse && !asSomebodyElse && (await isOld(tools, account)))
  ) {
    await askWhoIsSignedIn(tools, known);
    await tools.connect(host, account);
  }
  if ((await ways.get(tools, account))?.held !== true)
    await tools.outbox.wake(account, ['whose-name'], tools.now());
}

async function isOld(tools: WorkerTools, account: string): Promise<boolean> {
  return tools.now() - ((await toldPageUser.readAt(tools, account)) ?? 0) >= TOLD_MILLISECONDS;
}
