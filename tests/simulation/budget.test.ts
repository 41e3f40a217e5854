import { describe, expect, it } from 'vitest';
import { callsOf, total } from './calls';
import type { SimulatedBrowser, SimulatedTab } from './simulated-browser';
import { World } from './world';
import { TICKET } from './zendesk-ticket';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DASHBOARD = 'https://acme.zendesk.com/agent/dashboard';
const VIEW = 'https://acme.zendesk.com/agent/filters/1';

/** Somebody none of whose deadlines is due, with the helpdesk open: what is asked in their own name has been asked. */
async function atWork(
  world: World,
  person = 'sofia',
): Promise<{ browser: SimulatedBrowser; tab: SimulatedTab }> {
  const browser = world.browser(person);
  const tab = browser.openTab(DASHBOARD);
  await browser.showRows(tab, []);
  world.sandbox.log.clear();
  return { browser, tab };
}

function unsolved(world: World): number[] {
  return [...world.sandbox.zendesk.state.tickets.values()]
    .filter(({ status }) => status !== 'solved' && status !== 'closed')
    .map(({ id }) => id);
}

/** Two unsolved tickets of one customer. */
function siblings(world: World): [number, number] {
  const { tickets } = world.sandbox.zendesk.state;
  for (const id of unsolved(world)) {
    const other = unsolved(world).find(
      (one) => one !== id && tickets.get(one)?.organizationId === tickets.get(id)?.organizationId,
    );
    if (other !== undefined) return [id, other];
  }
  throw new Error('The seed has no customer with two open tickets.');
}

describe('design 4.15, line by line', () => {
  it('a ticket never seen: one request before anything is painted', async () => {
    const world = new World();
    const { browser, tab } = await atWork(world);
    const held = world.sandbox.faults.add({ path: /^\/api\/v2\/(?!tickets\/4821\.json)/, hold: 'before' });
    await browser.showTicket(tab, TICKET);
    expect(browser.paint(TICKET)?.state).toBe('known');
    const answered = world.sandbox.log.clientCalls().filter(({ status }) => status !== null);
    expect(answered.map(({ path }) => path)).toEqual([`/api/v2/tickets/${TICKET}.json`]);
    held.remove();
    await world.rest();
    expect(callsOf(world)).toEqual({ ticket: 1, comments: 1, customer: 1 });
  });

  it('then comments, only when there are more of them', async () => {
    const world = new World();
    const { browser, tab } = await atWork(world);
    await browser.showTicket(tab, TICKET);
    await world.pass(61 * SECOND);
    world.sandbox.log.clear();
    await browser.showTicket(tab, TICKET);
    expect(callsOf(world)).toEqual({ ticket: 1 });
    world.sandbox.zendesk.setField(TICKET, { priority: 'high' });
    await world.pass(61 * SECOND);
    world.sandbox.log.clear();
    await browser.showTicket(tab, TICKET);
    expect(callsOf(world)).toEqual({ ticket: 1 });
    world.sandbox.zendesk.customerWrites(TICKET, 'A fourth message.');
    await world.pass(61 * SECOND);
    world.sandbox.log.clear();
    await browser.showTicket(tab, TICKET);
    expect(callsOf(world)).toEqual({ ticket: 1, comments: 1 });
  });

  it('a customer once in ten minutes, however many of its tickets are opened', async () => {
    const world = new World();
    const { browser, tab } = await atWork(world);
    const [one, other] = siblings(world);
    await browser.showTicket(tab, one);
    await browser.showTicket(tab, other);
    expect(callsOf(world)).toEqual({ ticket: 2, comments: 2, customer: 1 });
    await world.pass(9 * MINUTE);
    await browser.showTicket(tab, one);
    expect(callsOf(world).customer).toBe(1);
    await world.pass(2 * MINUTE);
    await browser.showTicket(tab, other);
    expect(callsOf(world).customer).toBe(2);
  });

  it('a record fresh in the cache: nothing', async () => {
    const world = new World();
    const { browser, tab } = await atWork(world);
    await browser.showTicket(tab, TICKET);
    world.sandbox.log.clear();
    await world.pass(59 * SECOND);
    browser.stopWorker();
    await browser.showTicket(tab, TICKET);
    expect(callsOf(world)).toEqual({});
  });

  it('a page of 30 rows: one request', async () => {
    const world = new World();
    const { browser, tab } = await atWork(world);
    const rows = unsolved(world).slice(0, 30);
    expect(rows).toHaveLength(30);
    await browser.showRows(tab, rows);
    expect(callsOf(world)).toEqual({ rows: 1 });
  });

  it.each([
    ['soon', 0, 2.7],
    ['late', 0.999_999, 3.3],
    ['in the middle', 0.5, 3],
  ])(
    'every three minutes, %s, one queue search and one look at what others did',
    async (_, chance, minutes) => {
      const world = new World();
      const { browser } = await atWork(world);
      browser.chance = chance;
      await world.pass(4 * MINUTE);
      world.sandbox.log.clear();
      await world.pass(30 * minutes * MINUTE);
      const { queue = 0, changes = 0, ...others } = callsOf(world);
      expect(Math.abs(queue - 30)).toBeLessThanOrEqual(1);
      expect(changes).toBe(queue);
      // Who one is, once an hour.
      expect(others).toEqual({ me: Math.floor((30 * minutes + 4) / 60) });
      const at = world.sandbox.log.clientCalls({ path: '/api/v2/activities.json' }).map((call) => call.at);
      const gaps = at.slice(1).map((moment, index) => moment - (at[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(minutes * MINUTE - 31 * SECOND);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(minutes * MINUTE + 31 * SECOND);
    },
  );

  it('three tabs in two windows on the same records: one pull', async () => {
    const world = new World();
    const { browser, tab } = await atWork(world);
    const rows = unsolved(world).slice(0, 30);
    const tabs = [tab, browser.openTab(VIEW), browser.openTab(VIEW)];
    await Promise.all(tabs.map((each) => browser.showTicket(each, TICKET)));
    expect(callsOf(world)).toEqual({ ticket: 1, comments: 1, customer: 1 });
    await Promise.all(tabs.map((each) => browser.showRows(each, rows)));
    expect(callsOf(world)).toEqual({ ticket: 1, comments: 1, customer: 1, rows: 1 });
  });
});

/** 25 unsolved tickets of the dozen customers who have most of them, customer by customer. */
function ofADozen(world: World): number[] {
  const open = unsolved(world);
  const counts = new Map<number | null, number[]>();
  for (const id of open) {
    const { organizationId } = world.sandbox.zendesk.ticket(id);
    counts.set(organizationId, [...(counts.get(organizationId) ?? []), id]);
  }
  const dozen = [...counts.values()].sort((one, other) => other.length - one.length).slice(0, 12);
  return dozen.flat().slice(0, 25);
}

describe('an hour of work on 25 tickets', () => {
  it('customer by customer, in several tabs, with the list in between: at most 110 requests', async () => {
    const world = new World();
    const { zendesk } = world.sandbox;
    const { browser, tab } = await atWork(world);
    const tickets = ofADozen(world);
    expect(tickets).toHaveLength(25);
    const second = browser.openTab(DASHBOARD);
    const third = browser.openTab(VIEW);
    world.sandbox.log.clear();
    const started = world.now();
    for (const [index, id] of tickets.entries()) {
      if (index % 12 === 0) await browser.showRows(third, unsolved(world).slice(0, 30));
      await browser.showTicket(tab, id);
      // The same ticket in another window, and back to it within the minute.
      if (index % 3 === 1) await browser.showTicket(second, id);
      await world.pass(30 * SECOND);
      await browser.showTicket(tab, id);
      if (index % 12 === 6) zendesk.customerWrites(id, 'Is there any news?');
      // Two tickets on, a look back: there is an answer.
      if (index % 12 === 8) await browser.showTicket(second, tickets[index - 2] ?? id);
      await world.pass(started + (index + 1) * 2.4 * MINUTE - world.now());
      if (index % 6 === 3) browser.stopWorker();
    }
    expect(world.now() - started).toBe(60 * MINUTE);
    const calls = callsOf(world);
    const customers = new Set(tickets.map((id) => zendesk.ticket(id).organizationId));
    const list = Object.entries(calls).map(([name, count]) => `${name} ${count}`);
    expect(total(calls), list.join(', ')).toBeLessThanOrEqual(110);
    // What it is made of: nothing was left out to get there.
    expect(calls.customer).toBeGreaterThanOrEqual(customers.size);
    expect(calls).toMatchObject({ ticket: 27, comments: 27, rows: 3, queue: 20, changes: 20 });
    expect(tickets.every((id) => browser.paint(id)?.state === 'known')).toBe(true);
    expect(browser.failures).toEqual([]);
  });
});
