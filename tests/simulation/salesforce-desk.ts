import type { LoggedRequest } from '../sandbox/core/request-log';
import type { SimulatedTab } from './simulated-browser';
import type { World } from './world';

export const ORG = 'acme.my.salesforce.com';
const PAGES = 'acme.lightning.force.com';

/** Somebody at work in Salesforce with a browser of their own, signed in, and what is asked of the org meanwhile. */
export async function salesforceDesk(world: World, person = 'maya') {
  const { salesforce, seed, log } = world.sandbox;
  const browser = world.browser(person);
  const reply = await browser.fromPage('connect', {
    host: 'salesforce',
    address: PAGES,
    clientId: salesforce.consumerKey,
  });
  if (!JSON.stringify(reply).startsWith('{"ok":true'))
    throw new Error(`No sign-in: ${JSON.stringify(reply)}`);
  const shows = async (tab: SimulatedTab, kind: 'ticket' | 'account' | null, ids: readonly string[]) => {
    const own = { host: 'salesforce', account: ORG, pageHost: PAGES } as const;
    const records = kind === null ? [] : ids.map((id) => ({ kind, id }));
    void browser.fromTab(tab, 'visible', { ...own, records, rows: kind === null ? ids : [] });
    await world.rest();
  };
  return {
    browser,
    open: (path = 'page/home') => browser.openTab(`https://${PAGES}/lightning/${path}`),
    showCase: (tab: SimulatedTab, id: string) => shows(tab, 'ticket', [id]),
    showAccount: (tab: SimulatedTab, id: string) => shows(tab, 'account', [id]),
    showRows: (tab: SimulatedTab, ids: readonly string[]) => shows(tab, null, ids),
    paint: (id: string, kind: 'ticket' | 'account' = 'ticket') => browser.paint(id, PAGES, kind),
    refOf: (id: string) => ({ host: 'salesforce', account: ORG, kind: 'ticket', id }) as const,
    escalate: (tab: SimulatedTab, id: string) =>
      browser.fromTab(tab, 'escalate', { ref: { host: 'salesforce', account: ORG, kind: 'ticket', id } }),
    /** What the panel in front says of the calls. */
    calls: async () =>
      ((await browser.fromPage('read-panel', { windowId: 1 })) as { answer: { calls: unknown } }).answer
        .calls,
    /** Every request of the extensions that counts against the org's limit. */
    asked: (): LoggedRequest[] => log.clientCalls({ host: ORG }),
    /** The story's case, and the open cases in the order of the seed. */
    caseId: seed.cases.find(({ number }) => number === '00001042')?.id ?? '',
    caseIds: seed.cases.filter(({ status }) => status !== 'Closed').map(({ id }) => id),
    accountIds: seed.accounts.map(({ salesforceId }) => salesforceId),
  };
}
