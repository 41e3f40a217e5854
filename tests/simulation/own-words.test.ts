import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../lib/messages/panel-state';
import { healthKey } from '../../lib/worker/health-key';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
type Shown = Extract<PanelState['record'], { kind: 'account' }>;
type Ref = Shown['ref'];

/** A browser signed in to both systems, and the two records of one customer. */
async function atBoth(world: World) {
  const browser = world.browser('tom');
  const { salesforce } = world.sandbox;
  const connected = { host: 'salesforce', address: 'acme.lightning.force.com' };
  await browser.fromPage('connect', { ...connected, clientId: salesforce.consumerKey });
  await browser.openTicket(4400);
  const seeded = world.sandbox.seed.accounts.find(({ key }) => key === 'northwind-logistics');
  if (seeded === undefined) throw new Error('The seed has no such customer.');
  const organisation: Ref = {
    ...{ host: 'zendesk', account: 'acme.zendesk.com', kind: 'account' },
    id: String(seeded.zendeskId),
  };
  const account: Ref = {
    ...{ host: 'salesforce', account: 'acme.my.salesforce.com', kind: 'account' },
    id: seeded.salesforceId,
  };
  return { browser, organisation, account };
}

async function open(world: World, browser: SimulatedBrowser, ref: Ref): Promise<Shown> {
  const { host, account, kind, id } = ref;
  const pageHost = host === 'salesforce' ? 'acme.lightning.force.com' : account;
  const tab = browser.openTab(`https://${pageHost}/${id}`);
  void browser.fromTab(tab, 'visible', { host, account, pageHost, records: [{ kind, id }] });
  await world.rest();
  return shown(browser);
}

async function shown(browser: SimulatedBrowser): Promise<Shown> {
  const { answer } = (await browser.fromPage('read-panel', { windowId: 1 })) as { answer: PanelState };
  if (answer.record.kind !== 'account') throw new Error('No customer is in front.');
  return answer.record;
}

const word = (world: World, ref: Ref, more: object = {}) => ({
  ...{ ref, score: 8.5, reason: 'New sponsor, signed yesterday', seenAt: null },
  ...{ expiresAt: world.now() + 7 * DAY, ...more },
});
const isIn = (health: Shown['health']) =>
  health?.override === 'none' || health?.override == null ? null : health.override;

describe("a person's word against a customer's health", () => {
  it('Gainsight 3004: counts on both pages, survives the worker, and ends by itself', async () => {
    const world = new World();
    const { browser, organisation, account } = await atBoth(world);
    const computed = (await open(world, browser, organisation)).health?.score;
    const short = word(world, organisation, { expiresAt: world.now() + 20 * MINUTE });
    expect(await browser.fromPage('set-health-override', short)).toEqual({ ok: true, answer: {} });
    browser.stopWorker();
    const own = await shown(browser);
    expect(own.health?.score).toBe(8.5);
    expect(own.health?.computed.score).toBe(computed);
    expect(isIn(own.health)?.reason).toBe('New sponsor, signed yesterday');
    expect(own.people.find(({ id }) => id === isIn(own.health)?.authorId)?.name).toBe('Tom Adler');
    const other = await open(world, browser, account);
    expect(other.health?.score).toBe(8.5);
    expect(browser.paint(account.id, 'acme.lightning.force.com', 'account')?.number).toBe(8.5);
    // What is computed is not overwritten by it: no point of the history says 8.5.
    expect(other.facts?.healthHistory?.map(({ score }) => score)).not.toContain(8.5);

    await world.pass(short.expiresAt - world.now() - 1);
    expect((await shown(browser)).health?.score).toBe(8.5);
    browser.stopWorker();
    await world.pass(MINUTE + 1);
    expect((await shown(browser)).health?.override).toBe('none');
    expect(browser.paint(account.id, 'acme.lightning.force.com', 'account')?.number).not.toBe(8.5);
    expect(browser.failures).toEqual([]);
  });

  it('back to computed with one press, from the other page', async () => {
    const world = new World();
    const { browser, organisation, account } = await atBoth(world);
    const { health } = await open(world, browser, organisation);
    await browser.fromPage('set-health-override', word(world, organisation));
    const seenAt = isIn((await open(world, browser, account)).health)?.at;
    await browser.fromPage('end-health-override', { ref: account, seenAt });
    expect((await shown(browser)).health).toMatchObject({ override: 'none', score: health?.score });
    expect([...browser.local.keys()].filter((key) => key.startsWith('health-override:'))).toEqual([]);
    // Pressed once more, by a second panel: nothing is left to end.
    expect(await browser.fromPage('end-health-override', { ref: account, seenAt })).toMatchObject({
      ok: true,
    });
  });

  it('two panels: the second does not overwrite what it has not seen', async () => {
    const world = new World();
    const { browser, organisation } = await atBoth(world);
    await open(world, browser, organisation);
    await browser.fromPage('set-health-override', word(world, organisation));
    const second = await browser.fromPage('set-health-override', word(world, organisation, { score: 2 }));
    expect(second).toEqual({ ok: false, error: { code: 'other-override' } });
    const { health } = await shown(browser);
    expect(health?.score).toBe(8.5);
    const seenAt = isIn(health)?.at;
    await world.pass(MINUTE);
    const again = word(world, organisation, { score: 2, seenAt });
    expect(await browser.fromPage('set-health-override', again)).toMatchObject({ ok: true });
    expect((await shown(browser)).health?.score).toBe(2);
    expect(await browser.fromPage('end-health-override', { ref: organisation, seenAt })).toEqual({
      ok: false,
      error: { code: 'other-override' },
    });
  });

  it.each([
    ['an end that is past', { expiresAt: 1 }, 'override-ended'],
    ['an end in years', { expiresAt: Date.UTC(2099, 0) }, 'override-too-long'],
    ['no reason', { reason: '  ' }, 'bad-message'],
    ['a score off the scale', { score: 10.1 }, 'bad-message'],
    ['a score of a thousand places', { score: 3.333 }, 'bad-message'],
  ])('%s is refused', async (_, change, code) => {
    const world = new World();
    const { browser, organisation } = await atBoth(world);
    await open(world, browser, organisation);
    const answer = await browser.fromPage('set-health-override', word(world, organisation, change));
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect((await shown(browser)).health?.override).toBe('none');
  });
});

describe('a pulse', () => {
  it('is the metric of both pages at once, and is taken back', async () => {
    const world = new World();
    const { browser, organisation, account } = await atBoth(world);
    await open(world, browser, organisation);
    const said = await browser.fromPage('say-pulse', { ref: organisation, score: 8, remark: 'Good call' });
    const { at } = (said as { answer: { at: number } }).answer;
    expect((await shown(browser)).facts?.account.measures.pulse).toEqual({
      ...{ value: 8, previous: null, asOf: at },
    });
    expect((await open(world, browser, account)).facts?.account.measures.pulse?.value).toBe(8);
    expect(await browser.fromPage('read-pulses', { ref: account })).toEqual({
      ok: true,
      answer: { pulses: [{ score: 8, remark: 'Good call', at, authorName: 'Tom Adler' }] },
    });
    await browser.fromPage('take-back-pulse', { ref: organisation, at });
    expect((await shown(browser)).facts?.account.measures.pulse).toBeUndefined();
    expect(browser.failures).toEqual([]);
  });

  it('said again at once it corrects; said again later it is a new one', async () => {
    const world = new World();
    const { browser, organisation } = await atBoth(world);
    await open(world, browser, organisation);
    const say = (score: number) => browser.fromPage('say-pulse', { ref: organisation, score, remark: null });
    const scores = async () => {
      const { answer } = (await browser.fromPage('read-pulses', { ref: organisation })) as {
        answer: { pulses: { score: number }[] };
      };
      return answer.pulses.map(({ score }) => score);
    };
    await say(2);
    await world.pass(MINUTE);
    await say(8);
    expect(await scores()).toEqual([8]);
    await world.pass(11 * MINUTE);
    await say(6);
    expect(await scores()).toEqual([6, 8]);
  });
});

describe("a fall of a customer's health", () => {
  it('is told to whoever manages it, at the look that finds it, once', async () => {
    const world = new World();
    const { browser, organisation, account } = await atBoth(world);
    const at = world.now() - 2 * DAY;
    const before = { at, score: 9.9, metrics: [] };
    await browser.tools().health.add(healthKey(account, organisation), before, 0, () => true);
    const { facts, me } = await open(world, browser, account);
    expect(facts?.account.managerId).toBe(me?.id);
    const told = async () => (await browser.alerts()).filter(({ kind }) => kind === 'health-drop');
    expect(await told()).toHaveLength(1);
    await world.pass(20 * MINUTE);
    await open(world, browser, account);
    expect(await told()).toMatchObject([{ state: 'fired', from: 9.9 }]);
    expect(browser.notifications.filter(({ id }) => id.includes('/health/'))).toHaveLength(1);
  });
});
