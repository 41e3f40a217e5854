import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../lib/messages/panel-state';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
type Shown = Extract<PanelState['record'], { kind: 'account' }>;

/** One of a customer's two pages. */
interface Page {
  ref: { host: 'zendesk' | 'salesforce'; account: string; kind: 'account'; id: string };
  pageHost: string;
}

function pagesOf(world: World, key: string): { organisation: Page; account: Page } {
  const seeded = world.sandbox.seed.accounts.find((one) => one.key === key);
  if (seeded === undefined) throw new Error(`The seed has no ${key}.`);
  const page = (host: Page['ref']['host'], account: string, id: string, pageHost = account): Page => ({
    ref: { host, account, kind: 'account', id },
    pageHost,
  });
  return {
    organisation: page('zendesk', 'acme.zendesk.com', String(seeded.zendeskId)),
    account: page('salesforce', 'acme.my.salesforce.com', seeded.salesforceId, 'acme.lightning.force.com'),
  };
}

/** A browser that is signed in to both systems and has seen both. */
async function atBoth(world: World): Promise<SimulatedBrowser> {
  const browser = world.browser('maya');
  const { salesforce } = world.sandbox;
  const [address, clientId] = ['acme.lightning.force.com', salesforce.consumerKey];
  await browser.fromPage('connect', { host: 'salesforce', address, clientId });
  await browser.openTicket(4400);
  return browser;
}

/** Opens a customer's page in a tab in front and gives what its panel shows. */
async function open(world: World, browser: SimulatedBrowser, { ref, pageHost }: Page): Promise<Shown> {
  const tab = browser.openTab(`https://${pageHost}/${ref.id}`);
  const { host, account, kind, id } = ref;
  void browser.fromTab(tab, 'visible', { host, account, pageHost, records: [{ kind, id }] });
  await world.rest();
  return shown(browser);
}

async function shown(browser: SimulatedBrowser): Promise<Shown> {
  const answer = (await browser.fromPage('read-panel', { windowId: 1 })) as { answer: PanelState };
  const { record } = answer.answer;
  if (record.kind !== 'account') throw new Error('No customer is in front.');
  return record;
}

/** What both pages have to say alike. */
const asOne = ({ health }: Shown) => ({
  ...{ score: health?.score, band: health?.band, openTickets: health?.openTickets },
  metrics: health?.metrics.map(({ metric, score }) => [metric, score]),
  escalated: health?.escalated.map(({ ref }) => ref.id).sort(),
  sparkline: health?.sparkline,
});

const say = (browser: SimulatedBrowser, name: string, { ref }: Page, other: Page, more = {}) =>
  browser.fromPage(name, { ref, other: other.ref, ...more });

describe('acceptance 4.2: one customer in two systems', () => {
  it('an org that was only seen in a tab and that nobody connected leaves nothing unknown', async () => {
    const world = new World();
    const browser = world.browser('maya');
    await browser.openTicket(4400);
    const { organisation, account } = pagesOf(world, 'auroraplastics');
    await open(world, browser, account);
    const alone = await open(world, browser, organisation);
    expect(alone.facts?.twin).toBe('none');
    expect(alone.health?.openTickets).toEqual(expect.any(Number));
    expect(alone.elsewhere?.match.unread ?? []).toEqual([]);
  });

  it('a likely match is a question that counts nowhere; confirmed once, both pages show the union', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation, account } = pagesOf(world, 'auroraplastics');
    const before = await open(world, browser, organisation);
    expect(before.elsewhere?.match).toMatchObject({
      same: null,
      candidates: [
        {
          ref: account.ref,
          name: 'Aurora Plastics B.V.',
          confidence: 0.955,
          reasons: [
            { key: 'match_domain_same', values: [{ kind: 'text', text: 'auroraplastics.example' }] },
            { key: 'match_name_same', values: [] },
          ],
        },
      ],
    });
    expect(before.facts?.twin).toBe('none');
    expect(before.health?.openTickets).toBe(2);

    expect(await say(browser, 'confirm-customer', organisation, account)).toEqual({ ok: true, answer: {} });
    await world.rest();
    const confirmed = await shown(browser);
    expect(confirmed.elsewhere?.match.same).toMatchObject({
      ref: account.ref,
      name: 'Aurora Plastics B.V.',
      by: 'person',
    });
    expect(confirmed.health?.openTickets).toBe(3);
    world.sandbox.log.clear();
    const other = await open(world, browser, account);
    expect(asOne(other)).toEqual(asOne(confirmed));
    // Nothing new is asked for: the other page is made of the same two halves.
    expect(
      world.sandbox.log.clientCalls().filter(({ path }) => /organizations|search|composite/.test(path)),
    ).toEqual([]);
    expect(browser.paint(account.ref.id, account.pageHost, 'account')?.number).toBe(
      browser.paint(organisation.ref.id, organisation.pageHost, 'account')?.number,
    );
    expect(browser.failures).toEqual([]);
  });

  it('what was said lies in the clear by ids alone, with who said it', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation, account } = pagesOf(world, 'auroraplastics');
    await open(world, browser, organisation);
    await say(browser, 'confirm-customer', organisation, account);
    await world.rest();
    const links = [...browser.local].filter(([key]) => key.startsWith('customer-link:'));
    const maya = world.sandbox.seed.people.find(({ key }) => key === 'maya');
    expect(links.map(([, link]) => link)).toEqual([
      {
        records: [account.ref, organisation.ref],
        same: true,
        confirmedAt: expect.any(Number),
        by: String(maya?.zendeskId),
      },
    ]);
    expect(JSON.stringify([...browser.local])).not.toContain('Aurora');
  });

  it('an external id counts at once and can be parted, which is remembered', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation, account } = pagesOf(world, 'northwind-logistics');
    const matched = await open(world, browser, organisation);
    expect(matched.elsewhere?.match.same).toMatchObject({ ref: account.ref, by: 'external-id' });
    expect(matched.health?.openTickets).toBe(5);
    await say(browser, 'part-customer', organisation, account, { say: 'not-the-same' });
    await world.rest();
    const parted = await shown(browser);
    expect(parted.elsewhere?.match).toMatchObject({
      same: null,
      candidates: [],
      refused: [{ ref: account.ref }],
    });
    expect(parted.health?.openTickets).toBe(4);
    expect((await open(world, browser, account)).health?.openTickets).toBe(1);
    world.sleep(25 * HOUR);
    expect((await open(world, browser, account)).elsewhere?.match.same).toBeNull();
    await say(browser, 'part-customer', account, organisation, { say: 'nothing' });
    await world.rest();
    expect((await shown(browser)).health?.openTickets).toBe(5);
  });

  it('two that are alike are asked about with half the confidence each, and none is chosen', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation } = pagesOf(world, 'harmontooling');
    const { candidates } = (await open(world, browser, organisation)).elsewhere?.match ?? {};
    expect(candidates?.map(({ name, confidence }) => [name, confidence])).toEqual([
      ['Harmon Tooling, Inc.', 0.4775],
      ['Harmon Tooling LLC', 0.4775],
    ]);
  });

  it('a name and a domain of somebody else is no question', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation, account } = pagesOf(world, 'penrosewealth');
    expect((await open(world, browser, organisation)).elsewhere?.match.candidates).toEqual([]);
    expect((await open(world, browser, account)).elsewhere?.match.candidates).toEqual([]);
  });

  it('is found from the other side too, with or without a search that goes through domains', async () => {
    for (const searchedDomains of [true, false]) {
      const world = new World();
      world.sandbox.zendesk.switches.searchedDomains = searchedDomains;
      const browser = await atBoth(world);
      const { organisation, account } = pagesOf(world, 'auroraplastics');
      const { match } = (await open(world, browser, account)).elsewhere ?? {};
      expect(match?.candidates).toMatchObject([{ ref: organisation.ref, confidence: 0.955 }]);
    }
  });

  it('a record is matched with one other only, in words', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation, account } = pagesOf(world, 'auroraplastics');
    const third = pagesOf(world, 'harmontooling');
    await open(world, browser, organisation);
    await say(browser, 'confirm-customer', organisation, account);
    expect(await say(browser, 'confirm-customer', third.organisation, account)).toEqual({
      ok: false,
      error: { code: 'already-matched' },
    });
    expect(await say(browser, 'confirm-customer', organisation, third.organisation)).toEqual({
      ok: false,
      error: { code: 'one-system' },
    });
  });

  it('the other system is not reached: what was known stays with its age, and is said to be old', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation, account } = pagesOf(world, 'auroraplastics');
    await open(world, browser, organisation);
    await say(browser, 'confirm-customer', organisation, account);
    await world.rest();
    const readAt = (await shown(browser)).elsewhere?.readAt ?? 0;
    const fault = world.sandbox.faults.add({ path: /composite$/, status: 503 });
    await world.pass(20 * MINUTE);
    const old = await open(world, browser, organisation);
    expect(old.elsewhere).toMatchObject({ problem: 'host-error', readAt });
    expect(old.health?.openTickets).toBe(3);
    expect(old.problem).toBeNull();
    // It is asked again by itself, and both pages are whole again.
    fault.remove();
    await world.pass(6 * MINUTE);
    expect((await shown(browser)).elsewhere).toMatchObject({ problem: null, readAt: expect.any(Number) });
  });

  it('never reached since the match: what is open is not known, and no number is made of a half', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation, account } = pagesOf(world, 'auroraplastics');
    await open(world, browser, organisation);
    world.sandbox.faults.add({ path: /composite$/, status: 503 });
    await say(browser, 'confirm-customer', organisation, account);
    await world.rest();
    const half = await shown(browser);
    expect(half.facts?.twin).toBeNull();
    expect(half.health?.openTickets).toBeNull();
    expect(half.elsewhere).toMatchObject({ problem: 'host-error', readAt: null });
  });

  it('an account that was deleted or merged is said to be gone and counts no more', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation, account } = pagesOf(world, 'auroraplastics');
    await open(world, browser, organisation);
    await say(browser, 'confirm-customer', organisation, account);
    await world.rest();
    world.sandbox.salesforce.org.remove('Account', account.ref.id);
    await world.pass(20 * MINUTE);
    const gone = await open(world, browser, organisation);
    expect(gone.elsewhere).toMatchObject({ problem: 'not-found', match: { same: { ref: account.ref } } });
    expect(gone.health?.openTickets).toBeNull();
    await say(browser, 'part-customer', organisation, account, { say: 'nothing' });
    await world.rest();
    expect((await shown(browser)).health?.openTickets).toBe(2);
  });

  it('the risk of a ticket sees what is open in the other system: one request in ten minutes', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation, account } = pagesOf(world, 'auroraplastics');
    await open(world, browser, organisation);
    await browser.openTicket(4785);
    const listed = async () => {
      const { answer } = (await browser.fromPage('read-panel', { windowId: 1 })) as { answer: PanelState };
      if (answer.record.kind !== 'ticket') throw new Error('No ticket is in front.');
      const { tickets, complete } = answer.record.facts?.customerTickets ?? { tickets: [], complete: false };
      return { elsewhere: tickets.flatMap(({ ref }) => (ref === undefined ? [] : [ref.host])), complete };
    };
    expect(await listed()).toEqual({ elsewhere: [], complete: true });
    await say(browser, 'confirm-customer', organisation, account);
    await world.rest();
    expect(await listed()).toEqual({ elsewhere: ['salesforce'], complete: true });
    world.sandbox.log.clear();
    const calls = () =>
      world.sandbox.log
        .clientCalls({ host: 'acme.my.salesforce.com' })
        .filter(({ body }) => body?.includes(account.ref.id)).length;
    world.sleep(11 * MINUTE);
    await browser.openTicket(4785);
    await browser.openTicket(4819);
    expect(calls()).toBe(1);
    expect(await listed()).toEqual({ elsewhere: ['salesforce'], complete: true });
  });

  it('the score of both goes into one history, which begins with the match', async () => {
    const world = new World();
    const browser = await atBoth(world);
    const { organisation, account } = pagesOf(world, 'auroraplastics');
    await open(world, browser, organisation);
    await say(browser, 'confirm-customer', organisation, account);
    for (let day = 0; day < 3; day += 1) {
      world.sleep(24 * HOUR);
      await open(world, browser, day % 2 === 0 ? account : organisation);
    }
    const one = await open(world, browser, organisation);
    const other = await open(world, browser, account);
    expect(other.health?.sparkline).toEqual(one.health?.sparkline);
    expect(one.facts?.healthHistory?.length).toBeGreaterThan(2);
    expect(one.health?.drop).not.toMatchObject({ since: expect.any(Number) });
  });
});
