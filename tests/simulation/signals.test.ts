import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DurableDatabase } from '../../lib/cache/durable-database';
import { SignalStore } from '../../lib/cache/signal-store';
import { readSignals } from '../../lib/messages/read-signals';
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

async function said(browser: SimulatedBrowser, kind: string, more: object = {}) {
  const ref = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: String(TICKET) };
  return browser.fromPage('say-signal', { ref, rule: RULE, said: { kind, ...more } });
}
async function standing(browser: SimulatedBrowser, id: number = TICKET) {
  const ref = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: String(id) };
  const answer = (await browser.fromPage('read-signals', { ref })) as { ok: true; answer: unknown };
  const { signals, readAt } = readSignals.answer.parse(answer.answer);
  return { signal: signals.find(({ rule }) => rule === RULE), readAt };
}

describe('what people say of a signal', () => {
  async function looking() {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    return { world, maya };
  }

  it('an opinion is kept over lives of the worker, takes the place of the one before, and can be taken back', async () => {
    const { maya } = await looking();
    expect(await said(maya, 'agreed')).toMatchObject({ ok: true });
    maya.stopWorker();
    expect((await standing(maya)).signal?.opinion).toMatchObject({ kind: 'agreed' });
    await said(maya, 'disagreed', { reason: ' answered by phone ' });
    expect((await standing(maya)).signal?.opinion).toMatchObject({
      kind: 'disagreed',
      reason: 'answered by phone',
    });
    expect((await of(maya)).filter((kind) => kind === 'agreed' || kind === 'disagreed')).toEqual([
      'disagreed',
    ]);
    await said(maya, 'no-opinion');
    expect((await standing(maya)).signal?.opinion).toBeNull();
  });

  it('two panels that say the same at once say it once', async () => {
    const { maya } = await looking();
    await Promise.all([said(maya, 'muted'), said(maya, 'muted'), said(maya, 'agreed'), said(maya, 'agreed')]);
    expect((await of(maya)).filter((kind) => kind !== 'fired').sort()).toEqual(['agreed', 'muted']);
  });

  it('a snooze ends by itself, a mute holds on all tickets, and both can be taken back', async () => {
    const { world, maya } = await looking();
    await said(maya, 'snoozed', { until: world.now() + 60 * MINUTE, reason: 'waiting for the fix' });
    expect((await standing(maya)).signal?.quiet).toMatchObject({
      kind: 'snoozed',
      reason: 'waiting for the fix',
    });
    await world.pass(60 * MINUTE);
    expect((await standing(maya)).signal?.quiet).toBeNull();
    await said(maya, 'snoozed', { until: world.now() + 60 * MINUTE });
    await said(maya, 'unquieted');
    expect((await standing(maya)).signal?.quiet).toBeNull();
    await said(maya, 'snoozed', { until: world.now() + 60 * MINUTE });
    await said(maya, 'muted');
    expect((await standing(maya, 4808)).signal?.quiet).toMatchObject({ kind: 'muted' });
    await said(maya, 'unquieted');
    expect((await standing(maya)).signal?.quiet).toBeNull();
    expect((await standing(maya, 4808)).signal?.quiet).toBeNull();
  });

  it('a snooze that is over already, and what nobody known says, is refused', async () => {
    const { world, maya } = await looking();
    expect(await said(maya, 'snoozed', { until: world.now() })).toMatchObject({
      ok: false,
      error: { code: 'snooze-ended' },
    });
    await maya.restart();
    expect(await said(maya, 'agreed')).toMatchObject({ ok: false, error: { code: 'unknown-me' } });
  });

  it('the age of what was read with other tickets is told', async () => {
    const { world, maya } = await looking();
    expect((await standing(maya)).readAt).toEqual({ customerTickets: world.now(), elsewhere: null });
  });
});
