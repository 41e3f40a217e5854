import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { QueueFilter } from '../../lib/domain/model/queue-filter';
import { readDue } from '../../lib/messages/read-due';
import { readQueue } from '../../lib/messages/read-queue';
import { salesforceDesk } from './salesforce-desk';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ACCOUNT = 'acme.zendesk.com';

/** Any page of the helpdesk makes the account known; no ticket is opened. */
async function atWork(world: World, person = 'maya'): Promise<SimulatedBrowser> {
  const browser = world.browser(person);
  const tab = browser.openTab(`https://${ACCOUNT}/agent/dashboard`);
  void browser.fromTab(tab, 'visible', { host: 'zendesk', account: ACCOUNT, pageHost: ACCOUNT, records: [] });
  await world.rest();
  return browser;
}

async function answer<Schema extends z.ZodType>(
  browser: SimulatedBrowser,
  contract: { name: string; answer: Schema },
  request: object,
): Promise<z.infer<Schema>> {
  const reply = await browser.fromPage(contract.name, request);
  return contract.answer.parse((reply as { answer: unknown }).answer);
}

const queueOf = (browser: SimulatedBrowser, filter: QueueFilter = 'all', offset = 0) =>
  answer(browser, readQueue, { offset, filter });
const dueOf = (browser: SimulatedBrowser, most = 100) => answer(browser, readDue, { most });
const calls = (world: World) => world.sandbox.log.clientCalls({ host: ACCOUNT }).length;

describe('my queue, none of it opened', () => {
  it('is what the host says is mine, what has breached first, and asks nobody', async () => {
    const world = new World();
    const maya = await atWork(world);
    const before = calls(world);
    const { tickets, counts, systems } = await queueOf(maya);
    expect(calls(world)).toBe(before);
    const { state } = world.sandbox.zendesk;
    const mine = state.directory.userId('maya');
    expect(tickets.length).toBeGreaterThan(2);
    for (const { ref } of tickets) expect(world.sandbox.zendesk.ticket(Number(ref.id)).assigneeId).toBe(mine);
    const due = tickets.map(({ clock }) =>
      clock === null || clock === 'none' ? Number.POSITIVE_INFINITY : clock.dueAt,
    );
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(tickets.every(({ subject }) => subject !== null)).toBe(true);
    // What nobody has looked at so far, nobody knows the risk of.
    expect(tickets.at(-1)?.risk).toBeNull();
    expect(counts.all).toBe(tickets.length);
    expect(systems).toEqual([
      {
        host: 'zendesk',
        account: ACCOUNT,
        readAt: world.now(),
        problem: null,
        read: tickets.length,
        total: tickets.length,
      },
    ]);
    expect(maya.failures).toEqual([]);
  });

  it('shows the risk and the customer of what was opened, and follows what it was read as', async () => {
    const world = new World();
    const maya = await atWork(world);
    await maya.openTicket(TICKET);
    const seen = (await queueOf(maya)).tickets.find(({ ref }) => ref.id === String(TICKET));
    expect(seen).toMatchObject({
      customer: 'Northwind Logistics',
      risk: { number: 83, band: 'critical', atLeast: false },
      clock: { metric: 'next_reply_time' },
      escalation: null,
    });
    expect((await queueOf(maya, 'risk')).tickets.map(({ ref }) => ref.id)).toContain(String(TICKET));
    const before = (await queueOf(maya)).counts.all;
    world.sandbox.zendesk.setField(TICKET, { status: 'solved' });
    await world.pass(2 * MINUTE);
    await maya.openTicket(TICKET);
    const after = await queueOf(maya);
    expect(after.tickets.map(({ ref }) => ref.id)).not.toContain(String(TICKET));
    expect(after.counts.all).toBe(before - 1);
  });

  it('comes in windows of thirty that together are all of it, each ticket once', async () => {
    const world = new World();
    const { zendesk } = world.sandbox;
    const mine = zendesk.state.directory.userId('maya');
    let given = 0;
    for (const { id } of world.sandbox.seed.tickets) {
      if (given === 75) break;
      zendesk.setField(id, { assigneeId: mine, status: 'open' });
      given += 1;
    }
    const maya = await atWork(world);
    const first = await queueOf(maya);
    expect(first.tickets).toHaveLength(30);
    const ids: string[] = [];
    for (let offset = 0; offset < first.counts.all; offset += 30)
      ids.push(...(await queueOf(maya, 'all', offset)).tickets.map(({ ref }) => ref.id));
    expect(ids).toHaveLength(first.counts.all);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(75);
  });

  it('today is the day of whoever looks: what breaches after it is not among it', async () => {
    const world = new World();
    const maya = await atWork(world);
    const endOfDay = Date.parse('2026-03-03T00:00Z');
    const { tickets } = await queueOf(maya, 'today');
    for (const { clock } of tickets) {
      if (clock === null || clock === 'none') throw new Error('without a deadline nothing is due today');
      expect(clock.dueAt).toBeLessThan(endOfDay);
    }
    const all = (await queueOf(maya)).tickets.filter(
      ({ clock }) => clock !== null && clock !== 'none' && clock.dueAt < endOfDay,
    );
    expect(tickets).toHaveLength(all.length);
  });
});

describe('why it is not newer', () => {
  it('is said, with what was known before; once it is read again it is forgotten', async () => {
    const world = new World();
    const maya = await atWork(world);
    const readAt = world.now();
    const fault = world.sandbox.faults.add({ path: /search/, status: 503, body: '' });
    await world.pass(4 * MINUTE);
    const { tickets, systems } = await queueOf(maya);
    expect(tickets.length).toBeGreaterThan(0);
    expect(systems).toMatchObject([{ readAt, problem: 'host-error' }]);
    fault.remove();
    await maya.fromPage('refresh-queue', { account: ACCOUNT });
    await world.rest();
    expect((await queueOf(maya)).systems).toMatchObject([{ readAt: world.now(), problem: null }]);
  });

  it('signed out: that is said, and nothing is taken for an empty queue', async () => {
    const world = new World();
    const maya = await atWork(world);
    maya.signOut();
    await maya.restart();
    await atWorkAgain(world, maya);
    const { tickets, systems } = await queueOf(maya);
    expect(tickets).toEqual([]);
    expect(systems).toMatchObject([{ readAt: null, problem: 'signed-out' }]);
  });

  it('pressed again and again it is read once in ten seconds', async () => {
    const world = new World();
    const maya = await atWork(world);
    await world.pass(11_000);
    const before = calls(world);
    for (let press = 0; press < 5; press += 1) await maya.fromPage('refresh-queue', { account: ACCOUNT });
    await world.rest();
    const asked = calls(world) - before;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(3);
  });

  it('an account that nobody knows is refused', async () => {
    const world = new World();
    const maya = await atWork(world);
    expect(await maya.fromPage('refresh-queue', { account: 'evil.zendesk.com' })).toEqual({
      ok: false,
      error: { code: 'unknown-system' },
    });
  });
});

async function atWorkAgain(world: World, browser: SimulatedBrowser): Promise<void> {
  const tab = browser.openTab(`https://${ACCOUNT}/agent/dashboard`);
  void browser.fromTab(tab, 'visible', { host: 'zendesk', account: ACCOUNT, pageHost: ACCOUNT, records: [] });
  await world.rest();
}

describe('what is due next', () => {
  it('the nearest clock of each of my tickets, nearest first', async () => {
    const world = new World();
    const maya = await atWork(world);
    const { items, total } = await dueOf(maya);
    expect(items.length).toBe(total);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['clock']));
    const moments = items.map(({ at }) => at ?? 0);
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect((await dueOf(maya, 1)).items).toHaveLength(1);
    expect((await dueOf(maya, 1)).total).toBe(total);
  });

  it('CO2: what was escalated to me is to be acknowledged before everything else that is not over; then its updates are due', async () => {
    const world = new World();
    const maya = await atWork(world);
    const priyaId = String(world.sandbox.zendesk.state.directory.userId('priya'));
    const owner = { account: ACCOUNT, role: 'senior-engineer', personId: priyaId, kind: 'person' };
    await maya.fromPage('name-owner', owner);
    await maya.openTicket(TICKET);
    await maya.fromPage('escalate', { ref: REF });
    await world.pass(11_000);
    await world.pass(2 * MINUTE);
    const priya = await atWork(world, 'priya');
    await priya.openTicket(TICKET);
    const open = await dueOf(priya);
    const mine = open.items.filter(({ ref }) => ref.id === String(TICKET));
    expect(mine.map(({ kind }) => kind)).toContain('acknowledge');
    const kinds = open.items.map(({ kind, at }) =>
      kind === 'clock' && (at ?? 0) <= world.now() ? 'over' : kind,
    );
    expect(kinds.filter((kind) => kind !== 'over')[0]).toBe('acknowledge');
    const row = (await queueOf(priya, 'escalated')).tickets.find(({ ref }) => ref.id === String(TICKET));
    expect(row?.escalation).toEqual({ levelName: 'Level 1', stands: 'to-acknowledge' });
    // Whoever escalated it is not asked to acknowledge it.
    expect((await dueOf(maya)).items.map(({ kind }) => kind)).not.toContain('acknowledge');
    await priya.fromPage('acknowledge', { ref: REF, seenKey: `${ACCOUNT}/${TICKET}/1/1` });
    await world.pass(2 * MINUTE);
    await priya.openTicket(TICKET);
    const taken = (await dueOf(priya)).items.filter(({ ref }) => ref.id === String(TICKET));
    expect(taken.map(({ kind }) => kind)).not.toContain('acknowledge');
    expect(taken.map(({ kind }) => kind)).toContain('update');
    expect(priya.failures).toEqual([]);
  });
});

describe('two systems', () => {
  it('are one queue: each ticket says where it lies, each system how old its knowledge is', async () => {
    const world = new World();
    const desk = await salesforceDesk(world);
    desk.open();
    await atWorkAgain(world, desk.browser);
    await world.pass(4 * MINUTE);
    const { tickets, systems } = await queueOf(desk.browser);
    expect(new Set(tickets.map(({ ref }) => ref.host))).toEqual(new Set(['zendesk', 'salesforce']));
    expect(systems.map(({ host, problem }) => [host, problem]).sort()).toEqual([
      ['salesforce', null],
      ['zendesk', null],
    ]);
    const due = tickets.map(({ clock }) =>
      clock === null || clock === 'none' ? Number.POSITIVE_INFINITY : clock.dueAt,
    );
    expect(due.filter((at) => at <= world.now() + HOUR * 1000)).toEqual(
      [...due].sort((a, b) => a - b).filter((at) => at <= world.now() + HOUR * 1000),
    );
  });
});
