import { describe, expect, it } from 'vitest';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { markersOf } from './zendesk-ticket';

const MINUTE = 60_000;
/** Maya's, of a Silver customer: opened 20 hours ago, the next reply due 8 h after the customer's last message, in 180 minutes. */
const QUIET = 4808;
const QUIET_DUE = 180 * MINUTE;

async function atWork(world: World, browser: SimulatedBrowser): Promise<void> {
  // Any page of the helpdesk makes the account known; no ticket is opened.
  const tab = browser.openTab('https://acme.zendesk.com/agent/dashboard');
  const account = 'acme.zendesk.com';
  void browser.fromTab(tab, 'visible', { host: 'zendesk', account, pageHost: account, records: [] });
  await world.rest();
}

const of = (browser: SimulatedBrowser, id: number) =>
  browser.notifications.filter((notification) => notification.id.includes(`/ticket/${id}/`));

describe('deadlines of my tickets, never opened', () => {
  it('tells 30 minutes before and at the breach: once, within 60 s after the instant, never before it', async () => {
    const world = new World();
    const start = world.now();
    const maya = world.browser('maya');
    await atWork(world, maya);
    expect(of(maya, QUIET)).toEqual([]);
    await world.pass(QUIET_DUE - 30 * MINUTE - 1);
    expect(of(maya, QUIET)).toEqual([]);
    await world.pass(60 * MINUTE);
    const told = of(maya, QUIET);
    expect(told.map(({ title }) => title)).toEqual([
      'Ticket #4808 is about to breach',
      'Ticket #4808 has breached',
    ]);
    const [warning, breach] = told.map(({ at }) => at - start);
    expect(warning).toBeGreaterThanOrEqual(QUIET_DUE - 30 * MINUTE);
    expect(warning).toBeLessThanOrEqual(QUIET_DUE - 29 * MINUTE);
    expect(breach).toBeGreaterThanOrEqual(QUIET_DUE);
    expect(breach).toBeLessThanOrEqual(QUIET_DUE + MINUTE);
    expect(told[0]?.message).toContain('Next reply: 30 min left');
    expect(told.every(({ buttons }) => buttons.join() === 'Open,Escalate')).toBe(true);
    await world.pass(6 * 60 * MINUTE);
    expect(of(maya, QUIET)).toHaveLength(2);
    expect(maya.failures).toEqual([]);
  });

  it('Escalate where something is to be asked first opens the ticket, and is not silent about it', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await atWork(world, maya);
    await world.pass(QUIET_DUE - 29 * MINUTE);
    const [warning] = of(maya, QUIET);
    await maya.clickNotification(warning?.id ?? '', 'act');
    await world.pass(MINUTE);
    expect(maya.opened).toEqual([`https://acme.zendesk.com/agent/tickets/${QUIET}`]);
    expect(markersOf(world, QUIET)).toEqual([]);
    const said = { id: warning?.id, title: 'Not escalated yet', buttons: ['Open'] };
    expect(of(maya, QUIET).at(-1)).toMatchObject(said);
  });

  it('also when the worker is stopped all the time: an alarm is what wakes it', async () => {
    const world = new World();
    const start = world.now();
    const maya = world.browser('maya');
    await atWork(world, maya);
    for (let minute = 0; minute < 200; minute += 1) {
      maya.stopWorker();
      await world.pass(MINUTE);
    }
    const [warning, breach] = of(maya, QUIET).map(({ at }) => at - start);
    expect(of(maya, QUIET)).toHaveLength(2);
    expect(warning).toBeGreaterThanOrEqual(QUIET_DUE - 30 * MINUTE);
    expect(warning).toBeLessThanOrEqual(QUIET_DUE - 29 * MINUTE);
    expect(breach).toBeGreaterThanOrEqual(QUIET_DUE);
    expect(breach).toBeLessThanOrEqual(QUIET_DUE + MINUTE);
  });

  it('answered meanwhile: nothing is told, and nothing is counted any more', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await atWork(world, maya);
    await world.pass(QUIET_DUE - 31 * MINUTE);
    const before = maya.toolbar.count;
    world.sandbox.zendesk.agentReplies(QUIET, 'sofia', 'The corrected invoice is attached.');
    await world.pass(60 * MINUTE);
    expect(of(maya, QUIET)).toEqual([]);
    world.sandbox.zendesk.agentReplies(4821, 'sofia', 'The fix is out.');
    await world.pass(4 * MINUTE);
    expect(maya.toolbar.count).toBeLessThan(before + 1);
  });

  it('answered, or given away, by somebody else after it was told: its pop-up is taken off the screen', async () => {
    for (const change of [
      (world: World) =>
        world.sandbox.zendesk.agentReplies(QUIET, 'sofia', 'The corrected invoice is attached.'),
      ({ sandbox: { zendesk } }: World) =>
        zendesk.setField(QUIET, { assigneeId: zendesk.state.directory.userId('kwame') }),
    ]) {
      const world = new World();
      const maya = world.browser('maya');
      await atWork(world, maya);
      await world.pass(QUIET_DUE + MINUTE);
      const breach = of(maya, QUIET).at(-1)?.id;
      expect(breach).toMatch(/breach$/);
      change(world);
      await world.pass(15 * MINUTE);
      expect(maya.cleared).toContain(breach);
    }
  });

  it('only mine: a colleague gets theirs, I do not', async () => {
    const world = new World();
    const [maya, kwame] = [world.browser('maya'), world.browser('kwame')];
    await atWork(world, maya);
    await atWork(world, kwame);
    await world.pass(QUIET_DUE + MINUTE);
    const mine = world.sandbox.zendesk.state.directory.userId('kwame');
    for (const { id } of kwame.notifications) {
      const [, ticket] = /\/ticket\/(\d+)\//.exec(id) ?? [];
      if (ticket !== undefined) expect(world.sandbox.zendesk.ticket(Number(ticket)).assigneeId).toBe(mine);
    }
    expect(of(kwame, QUIET)).toEqual([]);
    expect(of(maya, QUIET)).toHaveLength(2);
  });

  it('handed over and back before the deadline: told all the same', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await atWork(world, maya);
    world.sandbox.zendesk.setField(QUIET, {
      assigneeId: world.sandbox.zendesk.state.directory.userId('kwame'),
    });
    await world.pass(10 * MINUTE);
    world.sandbox.zendesk.setField(QUIET, {
      assigneeId: world.sandbox.zendesk.state.directory.userId('maya'),
    });
    await world.pass(QUIET_DUE);
    expect(of(maya, QUIET).map(({ title }) => title)).toEqual([
      'Ticket #4808 is about to breach',
      'Ticket #4808 has breached',
    ]);
  });

  it('the pop-up opens the ticket; Escalate asks for the owner first where nobody is named', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await atWork(world, maya);
    const { zendeskId } = world.sandbox.seed.people.find(({ key }) => key === 'priya') ?? { zendeskId: 0 };
    await world.pass(QUIET_DUE + MINUTE);
    const [warning, breach] = of(maya, QUIET).map(({ id }) => id);
    await maya.clickNotification(warning ?? '', 'act');
    expect(maya.opened).toEqual(['https://acme.zendesk.com/agent/tickets/4808']);
    await world.pass(MINUTE);
    expect(markersOf(world, QUIET)).toEqual([]);
    const role = { account: 'acme.zendesk.com', role: 'senior-accountant', personId: String(zendeskId) };
    await maya.fromPage('name-owner', { ...role, kind: 'person' });
    await maya.clickNotification(breach ?? '', 'act');
    await world.pass(MINUTE);
    expect(markersOf(world, QUIET)).toEqual(['escalated 1/0']);
  });
});

describe('clocks and sleep', () => {
  it('after a night asleep there is one summary, however many were missed; and the next alert comes by itself', async () => {
    const world = new World();
    const luca = world.browser('luca');
    await atWork(world, luca);
    const before = luca.notifications.length;
    luca.stopWorker();
    world.sleep(14 * 60 * MINUTE);
    await world.pass(10 * MINUTE);
    const told = luca.notifications.slice(before).filter(({ at }) => at <= world.now());
    expect(told.filter(({ id }) => id.startsWith('summary/'))).toHaveLength(1);
    expect(told.length).toBeLessThan(4);
    expect(luca.toolbar.count).toBeGreaterThan(1);
    const [summary] = told.filter(({ id }) => id.startsWith('summary/'));
    await luca.clickNotification(summary?.id ?? '', 'open');
    expect(luca.opened).toHaveLength(1);
  });

  it.each([
    ['an hour ahead', 60 * MINUTE],
    ['an hour behind', -60 * MINUTE],
    ['right', 0],
  ])('a local clock that is %s changes no moment', async (_, skew) => {
    const world = new World();
    const start = world.now();
    const maya = world.browser('maya', skew);
    await atWork(world, maya);
    await world.pass(QUIET_DUE + 2 * MINUTE);
    const [warning, breach] = of(maya, QUIET).map(({ at }) => at - start);
    expect(warning).toBeGreaterThanOrEqual(QUIET_DUE - 30 * MINUTE);
    expect(warning).toBeLessThanOrEqual(QUIET_DUE - 29 * MINUTE);
    expect(breach).toBeGreaterThanOrEqual(QUIET_DUE);
    expect(breach).toBeLessThanOrEqual(QUIET_DUE + MINUTE);
    const painted = await maya.openTicket(QUIET).then(() => maya.paint(QUIET));
    expect(Math.abs((painted?.clockOffset ?? Number.NaN) + skew)).toBeLessThanOrEqual(1_000);
  });

  it('a host clock that is put forward is followed at the next answer', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await atWork(world, maya);
    world.sleep(QUIET_DUE - 29 * MINUTE);
    await world.pass(4 * MINUTE);
    expect(of(maya, QUIET).map(({ title }) => title)).toEqual(['Ticket #4808 is about to breach']);
  });
});
