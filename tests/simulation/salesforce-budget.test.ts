import { describe, expect, it } from 'vitest';
import { total } from './calls';
import { salesforceCalls } from './salesforce-calls';
import { salesforceDesk } from './salesforce-desk';
import { World } from './world';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Somebody with the org open, who has asked what is asked once a day. */
async function atWork(world: World, person = 'maya') {
  const desk = await salesforceDesk(world, person);
  const tab = desk.open();
  await desk.showRows(tab, []);
  await desk.showCase(tab, desk.caseId);
  await world.pass(61 * SECOND);
  world.sandbox.log.clear();
  return { desk, tab };
}

/** What is asked whether or not anybody looks: of those that hold cases the queue, and what others changed in it. */
const BEHIND = ['cases milestones', 'cases emails comments'];
const looked = (calls: Record<string, number>) =>
  Object.fromEntries(Object.entries(calls).filter(([name]) => !BEHIND.includes(name)));

describe('a view', () => {
  it('of a case is one request, however many tabs show it, and none while it is fresh', async () => {
    const world = new World();
    const { desk, tab } = await atWork(world);
    const other = desk.caseIds.find((id) => id !== desk.caseId) ?? '';
    await Promise.all([desk.showCase(tab, other), desk.showCase(desk.open(), other)]);
    await world.pass(30 * SECOND);
    await desk.showCase(desk.open(), other);
    expect(total(looked(salesforceCalls(world)))).toBe(1);
    expect(desk.paint(other)).toMatchObject({ state: 'known', problem: null });
  });

  it('of an account is one request', async () => {
    const world = new World();
    const { desk, tab } = await atWork(world);
    const [id = ''] = desk.accountIds.slice(3);
    await desk.showAccount(tab, id);
    const calls = looked(salesforceCalls(world));
    expect(total(calls), list(calls)).toBe(1);
    expect(list(calls)).toContain('account customer');
    expect(desk.paint(id, 'account')).toMatchObject({ problem: null });
  });

  it('of 30 rows is one request', async () => {
    const world = new World();
    const { desk, tab } = await atWork(world);
    const rows = world.sandbox.seed.cases.slice(0, 30).map(({ id }) => id);
    await desk.showRows(tab, rows);
    expect(total(looked(salesforceCalls(world)))).toBe(1);
  });
});

describe('an hour', { timeout: 120_000 }, () => {
  it('of three tabs shares one pull', async () => {
    const world = new World();
    const { desk } = await atWork(world);
    const tabs = [desk.open(), desk.open(), desk.open()];
    for (const tab of tabs) await desk.showCase(tab, desk.caseId);
    world.sandbox.log.clear();
    for (let minute = 0; minute < 60; minute += 1) {
      await world.pass(MINUTE);
      if (minute % 7 === 3) desk.browser.stopWorker();
    }
    const calls = salesforceCalls(world);
    for (const behind of BEHIND) expect(calls[behind] ?? 0, behind).toBeLessThanOrEqual(21);
    expect(total(looked(calls)), list(calls)).toBe(0);
  });

  it('of an agent over 25 cases, with the list in between', async () => {
    const world = new World();
    const { desk, tab } = await atWork(world);
    const second = desk.open();
    const rows = desk.open();
    const cases = world.sandbox.seed.cases.slice(0, 25).map(({ id }) => id);
    world.sandbox.log.clear();
    const started = world.now();
    for (const [index, id] of cases.entries()) {
      if (index % 12 === 0) await desk.showRows(rows, cases);
      await desk.showCase(tab, id);
      // The same case in another window, and back to it within the minute.
      if (index % 3 === 1) await desk.showCase(second, id);
      await world.pass(30 * SECOND);
      await desk.showCase(tab, id);
      await world.pass(started + (index + 1) * 2.4 * MINUTE - world.now());
      if (index % 6 === 3) desk.browser.stopWorker();
    }
    const calls = salesforceCalls(world);
    expect(total(calls), list(calls)).toBeLessThanOrEqual(80);
    expect(total(looked(calls)), list(calls)).toBeLessThanOrEqual(30);
    expect(cases.every((id) => desk.paint(id)?.problem === null)).toBe(true);
    expect(desk.browser.failures).toEqual([]);
  });

  it.each([
    ['whose customers are in Salesforce alone', false],
    ['whose customers are in both systems', true],
  ])('of a customer-success manager %s, over 40 accounts: less than 100 calls', async (_, both) => {
    const world = new World();
    const { seed, salesforce } = world.sandbox;
    const desk = await salesforceDesk(world, 'jonas');
    const tab = desk.open();
    if (both) await desk.browser.openTicket(4821);
    const { used } = salesforce.switches.apiUsage;
    const started = world.now();
    const accounts = Array.from(
      { length: 40 },
      (_, at) => desk.accountIds[at % desk.accountIds.length] ?? '',
    );
    for (const [index, id] of accounts.entries()) {
      await desk.showAccount(tab, id);
      // Every fourth account is worth a look into one of its cases.
      const one = seed.cases.find(
        ({ accountKey }) => seed.accounts.find(({ key }) => key === accountKey)?.salesforceId === id,
      );
      if (index % 4 === 0 && one !== undefined) await desk.showCase(tab, one.id);
      await world.pass(started + (index + 1) * 1.5 * MINUTE - world.now());
    }
    expect(world.now() - started).toBe(60 * MINUTE);
    const calls = salesforceCalls(world);
    // By our own count and by the org's; the list of versions costs nothing.
    expect(total(calls), list(calls)).toBeLessThan(100);
    expect(salesforce.switches.apiUsage.used - used, list(calls)).toBeLessThan(100);
    expect(new Set(accounts).size).toBeGreaterThan(30);
    expect(accounts.every((id) => desk.paint(id, 'account')?.problem === null)).toBe(true);
    const ofZendesk = world.sandbox.log.clientCalls({ host: 'acme.zendesk.com' }).length;
    expect(ofZendesk > 0).toBe(both);
    expect(desk.browser.failures).toEqual([]);
  });
});

function list(calls: Record<string, number>): string {
  return Object.entries(calls)
    .map(([name, count]) => `${count} × ${name}`)
    .join('; ');
}
