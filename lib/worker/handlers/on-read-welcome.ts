import type { KnownAccount } from '../../domain/model/known-account';
import { readWelcome } from '../../messages/read-welcome';
import { checklistOf } from '../checklist/checklist-of';
import { KeptChecklist } from '../checklist/kept-checklist';
import { stepsDone } from '../checklist/steps-done';
import { handler } from '../handler';
import { currentPolicy } from '../policy/current-policy';
import { ShownInTabs } from '../shown-in-tabs';
import { firstBadge } from '../welcome/first-badge';
import { type HostTab, openTabs } from '../welcome/open-tabs';
import { WelcomeBook } from '../welcome/welcome-book';
import { whoIsThere } from '../welcome/who-is-there';
import type { WorkerTools } from '../worker-tools';

/** How far the first run is, from what is open and kept. */
export const onReadWelcome = handler(readWelcome, async (tools) => {
  const tabs = await openTabs(tools);
  // A page somebody works in is a system of theirs, also while our script does not run in it yet.
  for (const { host, account, pageHost, hasScript } of tabs)
    if (hasScript) await tools.accounts.see({ host, account, pageHost });
  const systems = await Promise.all(
    systemsOf(await tools.accounts.all(), tabs).map(async (system) => ({
      ...system,
      ...(await whoIsThere(tools, system)),
    })),
  );
  const signedOut = new Set(
    systems.filter(({ problem }) => problem === 'signed-out').map(({ account }) => account),
  );
  const kept = await new KeptChecklist(tools).get();
  const done = new Set([...kept.done, ...(await stepsDone(tools))]);
  return readWelcome.answer.parse({
    systems,
    tabs: await Promise.all(tabs.map(async (tab) => tabOf(tools, tab, signedOut))),
    badge: await firstBadge(tools),
    checklist: await checklistOf(tools, [...done]),
    policy: await currentPolicy(tools),
    keys: await tools.keys(),
    skipped: (await new WelcomeBook(tools).get()).skipped,
    clockOffset: tools.hostClock.offset(),
  });
});

function systemsOf(known: readonly KnownAccount[], tabs: readonly HostTab[]) {
  const all = [...known, ...tabs].map(({ host, account }) => ({ host, account }));
  return [...new Map(all.map((one) => [one.account, one])).values()];
}

async function tabOf(tools: WorkerTools, tab: HostTab, signedOut: ReadonlySet<string>) {
  const { id, host, account, title } = tab;
  const isLive = (await new ShownInTabs(tools.session).get(id)) !== null;
  const isOut = !tab.hasScript || (host === 'zendesk' && signedOut.has(account));
  return { id, host, account, title, state: isOut ? 'signed-out' : isLive ? 'ready' : 'reload' };
}
