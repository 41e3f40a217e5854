import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { HistoryReading } from '../domain/model/history-reading';
import type { TicketRecord } from '../domain/model/ticket-record';
import { DurableDatabase } from './durable-database';
import { HistoryStore } from './history-store';

const ACCOUNT = 'acme.zendesk.com';
const ticket = (id: string, openedAt = Date.UTC(2026, 1, 20), tags: string[] = []): TicketRecord => ({
  ref: { host: 'zendesk', account: ACCOUNT, kind: 'ticket', id },
  type: null,
  subject: null,
  product: null,
  tags,
  fields: null,
  requesterId: null,
  accountId: null,
  history: {
    opened: { at: openedAt, by: null, status: null, priority: null, groupId: null },
    events: [],
    complete: false,
  },
  messages: null,
  surveys: null,
  escalation: null,
  hostEscalatedAt: null,
  signals: null,
});
const reading: HistoryReading = {
  account: ACCOUNT,
  host: 'zendesk',
  begunAt: 1_000,
  state: 'running',
  phase: 'list',
  since: 0,
  cursor: null,
  listedUntil: null,
  pages: 0,
  page: 0,
  place: 0,
  listed: 0,
  read: 0,
  refused: 0,
  partial: null,
  knownUntil: null,
  nextAt: 1_000,
  problem: null,
  failures: 0,
};

function stored(indexedDB = new IDBFactory()) {
  const database = new DurableDatabase({ indexedDB, IDBKeyRange });
  return { database, history: new HistoryStore(database), indexedDB };
}
const ids = async (history: HistoryStore, month: string) =>
  (await history.month(ACCOUNT, month)).map(({ ref }) => ref.id);

describe('the past on the disk', () => {
  it('a ticket takes the place of its older self, loose or packed; one row per month', async () => {
    const { database, history } = stored();
    await history.begin(reading);
    await history.addTickets(reading, [ticket('2')], [], 5_000, { read: 1 });
    await history.addTickets(reading, [ticket('1', Date.UTC(2026, 2, 1))], [], 6_000, { read: 2 });
    await history.pack(ACCOUNT);
    await history.addTickets(reading, [ticket('2', undefined, ['newer'])], [], 7_000, { read: 3 });
    expect(await history.readAt(ACCOUNT, ticket('2'))).toBe(7_000);
    expect((await history.month(ACCOUNT, '2026-02'))[0]?.tags).toEqual(['newer']);
    await history.pack(ACCOUNT);
    await history.addTickets(reading, [ticket('10')], [], 8_000, { read: 4 });
    await history.pack(ACCOUNT);
    expect(await database.historyTickets.count()).toBe(0);
    expect(await database.historyMonths.count()).toBe(2);
    expect(await history.months(ACCOUNT)).toEqual(['2026-02', '2026-03']);
    expect(await ids(history, '2026-02')).toEqual(['10', '2']);
    expect((await history.month(ACCOUNT, '2026-02'))[1]?.tags).toEqual(['newer']);
    expect(await history.readAt(ACCOUNT, ticket('2'))).toBe(7_000);
    expect(await history.readAt(ACCOUNT, ticket('3'))).toBeNull();
    expect(await history.reading(ACCOUNT)).toEqual({ ...reading, read: 4 });
  });

  it('what is gone is forgotten wherever it lies', async () => {
    const { history } = stored();
    await history.begin(reading);
    await history.addTickets(reading, [ticket('1')], [], 5_000, {});
    await history.addTickets(reading, [ticket('2')], [], 5_000, {});
    await history.pack(ACCOUNT);
    await history.addTickets(reading, [ticket('3')], [], 5_000, {});
    await history.addPage(reading, [], ['1', '3'], { cursor: 'next' });
    expect(await ids(history, '2026-02')).toEqual(['2']);
    expect(await history.readAt(ACCOUNT, ticket('1'))).toBeNull();
    await history.addTickets(reading, [], ['2'], 6_000, { read: 1 });
    expect(await ids(history, '2026-02')).toEqual([]);
    expect(await history.reading(ACCOUNT)).toMatchObject({ cursor: 'next', read: 1, pages: 0 });
  });

  it('pages wait in their order and are dropped one by one', async () => {
    const { history } = stored();
    await history.begin(reading);
    await history.addPage(reading, [{ ticket: ticket('1'), changedAt: 7 }], [], { cursor: 'a' });
    const second = { ...reading, pages: 1, listed: 1 };
    await history.addPage(second, [{ ticket: ticket('2'), changedAt: null }], [], { cursor: 'b' });
    expect(await history.reading(ACCOUNT)).toMatchObject({ pages: 2, listed: 2, cursor: 'b' });
    expect(await history.page(ACCOUNT, 0)).toEqual([{ ticket: ticket('1'), changedAt: 7 }]);
    await history.dropPage({ ...reading, page: 0 }, { page: 1 });
    expect(await history.page(ACCOUNT, 0)).toEqual([]);
    expect(await history.page(ACCOUNT, 1)).toHaveLength(1);
  });

  it('a person’s word holds against what was under way: stopped stays stopped, deleted stays deleted', async () => {
    const { history } = stored();
    await history.begin(reading);
    await history.setState(ACCOUNT, 'stopped', 2_000);
    await history.addTickets(reading, [ticket('1')], [], 5_000, { read: 1, state: 'complete' });
    expect(await history.reading(ACCOUNT)).toMatchObject({ state: 'stopped', read: 1 });
    await history.setState(ACCOUNT, 'running', 3_000);
    expect(await history.reading(ACCOUNT)).toMatchObject({ state: 'running', nextAt: 3_000 });
    await history.remove(ACCOUNT);
    await history.addTickets(reading, [ticket('2')], [], 5_000, { read: 2 });
    expect(await history.readings()).toEqual([]);
    expect(await history.months(ACCOUNT)).toEqual([]);
    // Nor does it go into the reading that was begun after it.
    await history.begin({ ...reading, begunAt: 9_000 });
    await history.addTickets(reading, [ticket('2')], [], 5_000, { read: 2 });
    await history.addPage(reading, [{ ticket: ticket('1'), changedAt: 7 }], [], {});
    expect(await history.reading(ACCOUNT)).toMatchObject({ read: 0, pages: 0 });
    expect(await history.page(ACCOUNT, 0)).toEqual([]);
  });

  it('accounts do not mix', async () => {
    const { history } = stored();
    const other = { ...reading, account: 'other.zendesk.com' };
    await history.begin(reading);
    await history.begin(other);
    await history.addTickets(reading, [ticket('1')], [], 5_000, {});
    await history.addTickets(other, [ticket('2')], [], 5_000, {});
    await history.pack(ACCOUNT);
    expect(await ids(history, '2026-02')).toEqual(['1']);
    await history.remove(ACCOUNT);
    expect((await history.month(other.account, '2026-02')).map(({ ref }) => ref.id)).toEqual(['2']);
    expect(await history.readings()).toEqual([other]);
  });

  it('what cannot be understood counts as not there', async () => {
    const { database, history } = stored();
    await database.historyReadings.put({ ...reading, state: 'asleep' } as never);
    expect(await history.readings()).toEqual([]);
    expect(await history.reading(ACCOUNT)).toBeNull();
    const id = `${ACCOUNT}/2026-02`;
    const tickets = { '1': JSON.stringify(ticket('1')), '2': '{"ref":', '3': '{}' };
    await database.historyMonths.put({ id, account: ACCOUNT, month: '2026-02', tickets });
    expect(await ids(history, '2026-02')).toEqual(['1']);
    await database.historyPages.put({
      id: `${ACCOUNT}/00000000`,
      account: ACCOUNT,
      tickets: ['{', 'null', '{"ticket":{},"changedAt":1}'],
    });
    expect(await history.page(ACCOUNT, 0)).toEqual([null, null, null]);
  });

  it('a database of the version before is taken over with all that is in it', async () => {
    const indexedDB = new IDBFactory();
    const before = new Dexie('bellwether-durable', { indexedDB, IDBKeyRange });
    before.version(1).stores({
      outbox: 'id, state, recordKey',
      alerts: 'id, recordKey, account, [state+at]',
    });
    before.version(2).stores({ health: 'recordKey' });
    const points = [{ at: 1, score: 7, metrics: [] }];
    await before.table('health').put({ recordKey: 'x', points });
    await before.table('outbox').put({ id: 'row', state: 'queued', recordKey: 'x' });
    before.close();
    const { database, history } = stored(indexedDB);
    expect(await database.health.get('x')).toEqual({ recordKey: 'x', points });
    expect(await database.outbox.get('row')).toMatchObject({ state: 'queued' });
    await history.begin(reading);
    expect(await history.readings()).toEqual([reading]);
  });
});
