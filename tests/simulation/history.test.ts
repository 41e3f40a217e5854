import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DurableDatabase } from '../../lib/cache/durable-database';
import { HistoryStore } from '../../lib/cache/history-store';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import type { TicketRecord } from '../../lib/domain/model/ticket-record';
import { loadHistory } from '../../lib/domain/replay/load-history';
import { replay } from '../../lib/domain/replay/replay';
import { readHistory } from '../../lib/messages/read-history';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF } from './zendesk-ticket';

const MINUTE = 60_000;
const { account } = REF;

/** A browser of somebody whose desk has so many tickets, the account known from a page. */
async function desk(person: string, tickets: number): Promise<{ world: World; browser: SimulatedBrowser }> {
  const world = new World();
  const all = [...world.sandbox.zendesk.state.tickets.values()];
  const newest = new Set(
    all
      .toSorted((a, b) => b.updatedAt - a.updatedAt)
      .slice(0, tickets)
      .map(({ id }) => id),
  );
  for (const { id } of all) if (!newest.has(id)) world.sandbox.zendesk.state.tickets.delete(id);
  const browser = world.browser(person);
  const tab = await browser.openTicket(4821);
  browser.closeTab(tab);
  world.sandbox.log.clear();
  return { world, browser };
}

/** What was asked of the past. */
function asked(world: World) {
  return world.sandbox.log
    .clientCalls()
    .filter(({ path }) => /\/(audits|search\/export|incremental\/)/.test(path));
}

const ticketsRead = (world: World) =>
  asked(world).flatMap(({ path }) => /tickets\/(\d+)\/audits/.exec(path)?.[1] ?? []);

async function stored(browser: SimulatedBrowser): Promise<TicketRecord[]> {
  const database = new DurableDatabase({ indexedDB: browser.indexedDb, IDBKeyRange });
  const store = new HistoryStore(database);
  const records: TicketRecord[] = [];
  for (const month of await store.months(account)) records.push(...(await store.month(account, month)));
  database.close();
  return records;
}

/** The most requests for the past in any minute. */
function mostInAMinute(world: World): number {
  const moments = asked(world).map(({ at }) => at);
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + MINUTE).length));
}

const start = (browser: SimulatedBrowser) => browser.fromPage('start-history', { account });
const stop = (browser: SimulatedBrowser, forget = false) =>
  browser.fromPage('stop-history', { account, forget });

async function reading(browser: SimulatedBrowser) {
  const reply = (await browser.fromPage('read-history', {})) as { answer: { accounts: unknown[] } };
  return readHistory.answer.parse(reply.answer).accounts[0]?.reading;
}

/** The history file as the settings put it together. */
async function exported(browser: SimulatedBrowser): Promise<{ text: string; parts: string[] }> {
  const parts: string[] = [];
  for (let at: string | null = null; ; ) {
    const reply = await browser.fromPage('export-history', { account, at });
    const { answer } = reply as { answer: { text: string; next: string | null } };
    parts.push(answer.text);
    if (answer.next === null) return { text: parts.join(''), parts };
    at = answer.next;
  }
}

async function onDisk(browser: SimulatedBrowser) {
  const database = new DurableDatabase({ indexedDB: browser.indexedDb, IDBKeyRange });
  const found = await new HistoryStore(database).reading(account);
  database.close();
  return found;
}

describe('reading the past', { timeout: 300_000 }, () => {
  it('begins with a click alone, is done once, and is brought up to date once a day', async () => {
    const { world, browser } = await desk('grace', 25);
    await world.pass(10 * MINUTE);
    expect(asked(world)).toEqual([]);
    expect(await reading(browser)).toBeNull();

    await start(browser);
    await world.pass(3 * MINUTE);
    const done = await reading(browser);
    expect(done).toMatchObject({ state: 'complete', listed: 25, read: 25, refused: 0, problem: null });
    expect(asked(world).filter(({ path }) => path.includes('incremental'))).toHaveLength(1);
    expect(ticketsRead(world)).toHaveLength(25);
    expect(new Set(ticketsRead(world)).size).toBe(25);
    expect(mostInAMinute(world)).toBeLessThanOrEqual(20);
    const records = await stored(browser);
    expect(records).toHaveLength(25);
    expect(records.filter(({ history }) => history.complete)).toHaveLength(25);

    world.sandbox.log.clear();
    const { zendesk } = world.sandbox;
    zendesk.setField(4821, { status: 'solved' });
    zendesk.state.deleteTicket(4808);
    await world.pass(22 * 60 * MINUTE);
    expect(asked(world)).toEqual([]);
    await world.pass(3 * 60 * MINUTE);
    expect(ticketsRead(world)).toEqual(['4821']);
    const later = await stored(browser);
    expect(later).toHaveLength(24);
    expect(later.some(({ ref }) => ref.id === '4808')).toBe(false);
    expect(later.find(({ ref }) => ref.id === '4821')?.history.events.at(-1)).toMatchObject({
      kind: 'status',
      to: 'solved',
    });
    const updated = await reading(browser);
    expect(updated?.state).toBe('complete');
    expect((updated?.knownUntil ?? 0) - (done?.knownUntil ?? 0)).toBeGreaterThan(20 * 60 * MINUTE);
    expect(browser.failures).toEqual([]);
  });

  it('is done by searches of a week where the export of changes is not allowed, which is tried once', async () => {
    const { world, browser } = await desk('maya', 40);
    await start(browser);
    await world.pass(6 * MINUTE);
    expect(await reading(browser)).toMatchObject({ state: 'complete', listed: 40, read: 40 });
    const lists = asked(world).filter(({ path }) => !path.includes('/audits'));
    expect(lists.filter(({ status }) => status === 403)).toHaveLength(1);
    expect(lists.filter(({ path }) => path.includes('search/export'))).toHaveLength(13);
    expect(lists.every(({ query }) => !query.includes('type:'))).toBe(true);
    expect(new Set(ticketsRead(world)).size).toBe(40);
    expect(ticketsRead(world)).toHaveLength(40);
    expect(mostInAMinute(world)).toBeLessThanOrEqual(20);
    expect(await stored(browser)).toHaveLength(40);
  });

  for (const when of ['before', 'after'] as const) {
    it(`goes on where it was when the worker is stopped at any step, ${when} it`, async () => {
      for (const [person, seed] of [
        ['grace', 1],
        ['maya', 2],
        ['grace', 3],
        ['maya', 4],
      ] as const) {
        const { world, browser } = await desk(person, 30);
        await start(browser);
        let kills = 0;
        let next = seed * 7 + (when === 'after' ? 3 : 0);
        for (let round = 0; round < 80 && (await onDisk(browser))?.state !== 'complete'; round += 1) {
          // A different number of steps every time: each of them is the last one somewhere.
          next = (next * 31 + 17) % 61;
          const life = browser.life();
          life.endAt(1 + next, when);
          await world.pass(6_000);
          if (!life.dead) continue;
          kills += 1;
          await world.pass(31_000);
        }
        await world.pass(5 * MINUTE);
        expect(kills).toBeGreaterThan(7);
        const records = await stored(browser);
        expect(records.map(({ ref }) => ref.id).sort()).toEqual(
          [...world.sandbox.zendesk.state.tickets.keys()].map(String).sort(),
        );
        const read = ticketsRead(world);
        // What was under way is asked for again, nothing else.
        expect(read.length - new Set(read).size).toBeLessThanOrEqual(kills);
        expect(mostInAMinute(world)).toBeLessThanOrEqual(20);
        expect(browser.failures).toEqual([]);
      }
    });
  }

  it('begins a slice anew whose cursor died while nobody went on, however that is said', async () => {
    for (const refusal of [400, 422] as const) {
      const { world, browser } = await desk('maya', 150);
      const { zendesk } = world.sandbox;
      zendesk.switches.expiredExportCursor = refusal;
      for (const ticket of zendesk.state.tickets.values())
        ticket.updatedAt = world.now() - 3 * 24 * 60 * MINUTE;
      await start(browser);
      const pages = () => asked(world).filter(({ query }) => query.includes('page[after]'));
      const lists = () => asked(world).filter(({ path }) => path.includes('export'));
      while (lists().length < 13) await world.pass(1_000);
      await stop(browser);
      await world.pass(2 * 60 * MINUTE);
      await start(browser);
      await world.pass(15 * MINUTE);
      expect(pages().map(({ status }) => status)).toEqual([refusal, 200]);
      expect(await reading(browser)).toMatchObject({ state: 'complete' });
      expect(await stored(browser)).toHaveLength(150);
      expect(ticketsRead(world)).toHaveLength(150);
      expect(JSON.stringify([...browser.local])).toContain('search-export-cursor');
    }
  });

  it('stops when told to, also with a request under way, and goes on with the next ticket', async () => {
    const { world, browser } = await desk('grace', 20);
    await start(browser);
    await world.pass(30_000);
    const held = world.sandbox.faults.add({ path: /audits/, hold: 'after', times: 1 });
    await world.pass(4_000);
    await stop(browser);
    held.remove();
    await world.pass(10 * MINUTE);
    const read = ticketsRead(world).length;
    expect(read).toBeGreaterThan(4);
    expect(read).toBeLessThan(20);
    // What it had asked for already is not thrown away.
    expect(await reading(browser)).toMatchObject({ state: 'stopped', read });
    await start(browser);
    await world.pass(3 * MINUTE);
    expect(await reading(browser)).toMatchObject({ state: 'complete', read: 20 });
    expect(ticketsRead(world)).toHaveLength(20);
  });

  it('asks no faster however often somebody presses Continue', async () => {
    const { world, browser } = await desk('grace', 60);
    for (let press = 0; press < 60; press += 1) {
      await start(browser);
      await world.pass(1_000);
      await stop(browser);
    }
    expect(asked(world).length).toBeGreaterThan(15);
    expect(mostInAMinute(world)).toBeLessThanOrEqual(20);
    await start(browser);
    await world.pass(5 * MINUTE);
    expect(mostInAMinute(world)).toBeLessThanOrEqual(20);
    expect(new Set(ticketsRead(world)).size).toBe(ticketsRead(world).length);
  });

  it('reads a long ticket in parts, each of them once, over a stop', async () => {
    const { world, browser } = await desk('grace', 1);
    const [id = 0] = [...world.sandbox.zendesk.state.tickets.keys()];
    for (let note = 0; note < 250; note += 1) {
      world.sandbox.clock.advance(1_000);
      world.sandbox.zendesk.agentNotes(id, 'kwame', `Note ${note}`);
    }
    world.sandbox.clock.advance(2 * MINUTE);
    await start(browser);
    while (ticketsRead(world).length < 2) await world.pass(500);
    browser.stopWorker();
    await world.pass(3 * MINUTE);
    expect(await reading(browser)).toMatchObject({ state: 'complete', read: 1 });
    const parts = asked(world).flatMap(({ path, query }) => (path.includes('audits') ? [query] : []));
    expect(parts.map((query) => /&page=(\d+)/.exec(query)?.[1])).toEqual([undefined, '2', '3']);
    const [record] = await stored(browser);
    expect(record?.history.complete).toBe(true);
    expect(record?.history.opened.by).toBe('customer');
    const messages = record?.history.events.filter(({ kind }) => kind === 'message');
    expect(messages).toHaveLength(world.sandbox.zendesk.comments(id).length);
  });

  it('leaves nothing behind when it is deleted, also with a request under way', async () => {
    const { world, browser } = await desk('grace', 20);
    await start(browser);
    await world.pass(30_000);
    const held = world.sandbox.faults.add({ path: /audits/, hold: 'after', times: 1 });
    await world.pass(4_000);
    await stop(browser, true);
    held.remove();
    await world.pass(10 * MINUTE);
    expect(await stored(browser)).toEqual([]);
    expect(await reading(browser)).toBeNull();
    expect(await browser.fromPage('export-history', { account, at: null })).toMatchObject({
      error: { code: 'no-history' },
    });
  });

  it('says what hinders it, honours every pause, and leaves out what is refused', async () => {
    const { world, browser } = await desk('grace', 12);
    const { faults } = world.sandbox;
    await start(browser);
    await world.pass(12_000);
    browser.signOut();
    await world.pass(MINUTE);
    expect(await reading(browser)).toMatchObject({ state: 'running', problem: 'signed-out' });
    const before = asked(world).length;
    await world.pass(5 * MINUTE);
    expect(asked(world)).toHaveLength(before);
    browser.signIn();
    await start(browser);
    await world.pass(5_000);
    expect(await reading(browser)).toMatchObject({ problem: null });

    faults.add({ path: /audits/, status: 429, headers: { 'retry-after': '120' }, times: 1 });
    await world.pass(5_000);
    const paused = asked(world).length;
    await world.pass(110_000);
    expect(asked(world)).toHaveLength(paused);
    faults.add({ path: /audits/, status: 403, times: 1 });
    faults.add({ path: /audits/, status: 500, times: 2 });
    faults.add({ path: /audits/, answer: 'truncated-json', times: 3 });
    await world.pass(20 * MINUTE);
    expect(await reading(browser)).toMatchObject({ state: 'complete', read: 12, refused: 2, problem: null });
    expect(await stored(browser)).toHaveLength(10);
  });

  it('stops by itself where nothing of the past may be listed', async () => {
    const { world, browser } = await desk('maya', 5);
    world.sandbox.faults.add({ path: '/api/v2/search/export.json', status: 403 });
    await start(browser);
    await world.pass(30 * MINUTE);
    expect(await reading(browser)).toMatchObject({ state: 'stopped', problem: 'no-access' });
    expect(asked(world).length).toBeLessThanOrEqual(2);
  });
});

describe('the past as a file', { timeout: 300_000 }, () => {
  it('is what replay reads, in parts of at most a megabyte, and says what is known of customers', async () => {
    const { world, browser } = await desk('grace', 400);
    await start(browser);
    await world.pass(35 * MINUTE);
    expect(await reading(browser)).toMatchObject({ state: 'complete' });
    const { seed } = world.sandbox;
    const [northwind] = seed.accounts;
    const id = String(northwind?.zendeskId);
    const tab = browser.openTab(`https://acme.zendesk.com/agent/organizations/${id}`);
    const visible = { host: 'zendesk', account, pageHost: account, records: [{ kind: 'account', id }] };
    void browser.fromTab(tab, 'visible', visible);
    await world.rest();
    const { text, parts } = await exported(browser);
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThan(1_000_000);
    const history = loadHistory(text);
    expect(history.tickets.length).toBe(world.sandbox.zendesk.state.tickets.size);
    expect(history.accounts.length).toBeGreaterThan(10);
    expect(history.people).toEqual([]);
    const known = history.accounts.find((record) => record.account.ref.id === id);
    expect(known?.account).toMatchObject({ name: null, externalId: northwind?.salesforceId });
    expect(known?.account.tier?.toLowerCase()).toBe(northwind?.tier.toLowerCase());
    expect(known?.measures.usage?.map(({ value }) => value)).toEqual([
      northwind?.usagePrevious30d,
      northwind?.usage30d,
    ]);
    expect(known?.health?.length).toBeGreaterThan(0);
    const report = replay(history, defaultPolicy);
    // What was opened after the moment up to which it is known is left out.
    expect(report.tickets).toBeGreaterThan(history.tickets.length - 5);
    expect(report.firings.length).toBeGreaterThan(0);
  });

  it('has no subject, name or text of anybody, and neither has what lies on the disk', async () => {
    const { world, browser } = await desk('grace', 60);
    const { seed } = world.sandbox;
    await start(browser);
    await world.pass(5 * MINUTE);
    const { text } = await exported(browser);
    const records = await stored(browser);
    expect(records.flatMap(({ messages }) => messages ?? []).length).toBeGreaterThan(60);
    expect(
      records.flatMap(({ messages }) => messages ?? []).some(({ sentiment }) => sentiment !== null),
    ).toBe(true);
    const database = new DurableDatabase({ indexedDB: browser.indexedDb, IDBKeyRange });
    const rows: unknown[] = [];
    for (const table of database.tables) rows.push(...(await table.toArray()));
    database.close();
    const atRest = JSON.stringify(rows).replaceAll('\\', '');
    expect(atRest).toContain('acme.zendesk.com');
    const secrets = [
      ...[...seed.people, ...seed.contacts].flatMap(({ name, email }) => [name, email]),
      ...seed.accounts.map(({ name }) => name),
      ...seed.tickets.flatMap(({ subject, messages }) => [
        subject,
        ...messages.flatMap((message) => message.text.split(/[.!?\n]/)),
      ]),
    ].map((secret) => secret.trim());
    const long = [...new Set(secrets)].filter((secret) => secret.length > 6);
    expect(long.length).toBeGreaterThan(1_000);
    expect(long.filter((secret) => text.includes(secret) || atRest.includes(secret))).toEqual([]);
  });
});
