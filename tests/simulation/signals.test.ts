import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DurableDatabase } from '../../lib/cache/durable-database';
import { SignalStore } from '../../lib/cache/signal-store';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const KEY = `acme.zendesk.com/ticket/${TICKET}`;
const RULE = 'no-reply-in-time';

/** The log as it lies on the disk, read by nobody's worker. */
async function logOf(browser: SimulatedBrowser) {
  const database = new DurableDatabase({ indexedDB: browser.indexedDb, IDBKeyRange });
  const lines = await new SignalStore(database).ofRecord(KEY);
  database.close();
  return lines;
}
const of = async (browser: SimulatedBrowser, rule = RULE) =>
  (await logOf(browser)).filter((line) => line.rule === rule).map(({ kind }) => kind);

describe('the log of what rules said', () => {
  it('tells what began and what ceased to hold of a ticket that is looked at: once, over lives of the worker', async () => {
    const world = new World();
    const maya = world.browser('maya');
    world.sandbox.zendesk.agentReplies(TICKET, 'sofia', 'We are on it.');
    world.sandbox.zendesk.customerWrites(TICKET, 'And now?');
    const waitsSince = world.now();
    const tab = await maya.openTicket(TICKET);
    expect(await of(maya)).toEqual([]);
    await world.pass(61 * MINUTE);
    expect(await of(maya)).toEqual(['fired']);
    const [fired] = (await logOf(maya)).filter(({ rule }) => rule === RULE);
    // The rule's limit for this customer, and a minute for the worker to wake.
    expect(fired?.at).toBeGreaterThanOrEqual(waitsSince + 60 * MINUTE);
    expect(fired?.at).toBeLessThanOrEqual(waitsSince + 61 * MINUTE);
    maya.stopWorker();
    const before = await logOf(maya);
    await maya.showTicket(tab, TICKET);
    expect(await logOf(maya)).toEqual(before);
    world.sandbox.zendesk.agentReplies(TICKET, 'sofia', 'It is fixed.');
    await world.pass(2 * MINUTE);
    await maya.showTicket(tab, TICKET);
    expect(await of(maya)).toEqual(['fired', 'cleared']);
    expect(maya.failures).toEqual([]);
  });

  it('a clock set back makes no second line of what holds already', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    const before = await logOf(maya);
    expect(before.length).toBeGreaterThan(0);
    world.sandbox.clock.set(world.now() - 10 * MINUTE);
    await maya.showTicket(tab, TICKET);
    await maya.showTicket(tab, TICKET);
    const lines = await logOf(maya);
    for (const rule of new Set(lines.map((line) => line.rule))) {
      const kinds = lines.filter((line) => line.rule === rule).map(({ kind }) => kind);
      expect(kinds).toEqual(kinds.map((_, index) => (index % 2 === 0 ? 'fired' : 'cleared')));
    }
    expect(maya.failures).toEqual([]);
  });
});
