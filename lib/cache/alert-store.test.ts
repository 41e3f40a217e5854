import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { AlertRow } from './alert-row';
import { AlertStore } from './alert-store';
import { DurableDatabase } from './durable-database';

const KEY = 'acme.zendesk.com/ticket/1';
const CLOCKS = ['warning', 'breach'] as const;

const alert = (kind: AlertRow['kind'], at: number, state: AlertRow['state'] = 'planned'): AlertRow => ({
  id: `${KEY}/next_reply_time/100/${kind}`,
  account: 'acme.zendesk.com',
  recordKey: KEY,
  kind,
  metric: 'next_reply_time',
  at,
  dueAt: 100,
  state,
});
const warning = alert('warning', 70);
const breach = alert('breach', 100);

const open = () => new AlertStore(new DurableDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }));
const ids = (rows: AlertRow[]) => rows.map(({ kind }) => kind);

describe('AlertStore', () => {
  it('is due at its moment, not before, the earliest first', async () => {
    const alerts = open();
    await alerts.replace(KEY, [breach, warning], CLOCKS);
    expect(await alerts.next()).toBe(70);
    expect(ids(await alerts.due(69))).toEqual([]);
    expect(ids(await alerts.due(70))).toEqual(['warning']);
    expect(ids(await alerts.due(100))).toEqual(['warning', 'breach']);
  });

  it('fires once, also for two at once, and is never told again', async () => {
    const alerts = open();
    await alerts.replace(KEY, [warning], CLOCKS);
    expect((await Promise.all([alerts.fire(warning.id, 100), alerts.fire(warning.id, 100)])).sort()).toEqual([
      false,
      true,
    ]);
    await alerts.replace(KEY, [warning], CLOCKS);
    expect(await alerts.due(1_000)).toEqual([]);
    expect(await alerts.next()).toBeNull();
    await alerts.replace(KEY, [], CLOCKS);
    expect(await alerts.standing()).toEqual([]);
    await alerts.replace(KEY, [warning], CLOCKS);
    expect(await alerts.due(1_000)).toEqual([]);
    expect(ids(await alerts.standing())).toEqual(['warning']);
  });

  it('what is not told yet moves with its moment, what was told does not come again', async () => {
    const alerts = open();
    await alerts.replace(KEY, [warning], CLOCKS);
    await alerts.replace(KEY, [{ ...warning, at: 85 }], CLOCKS);
    expect(ids(await alerts.due(84))).toEqual([]);
    expect(ids(await alerts.due(85))).toEqual(['warning']);
    await alerts.fire(warning.id, 85);
    await alerts.replace(KEY, [{ ...warning, at: 95 }], CLOCKS);
    expect(await alerts.next()).toBeNull();
    expect(await alerts.get(warning.id)).toMatchObject({ state: 'fired', at: 85 });
  });

  it('forgets what no longer holds before it was told, and tells it when it holds again', async () => {
    const alerts = open();
    await alerts.replace(KEY, [warning, breach], CLOCKS);
    await alerts.replace(KEY, [], CLOCKS);
    expect(await alerts.due(1_000)).toEqual([]);
    expect(await alerts.recordsOf('acme.zendesk.com', CLOCKS)).toEqual([]);
    await alerts.replace(KEY, [breach], CLOCKS);
    expect(ids(await alerts.due(1_000))).toEqual(['breach']);
  });

  it('counts what was past when it was first heard of, without telling it', async () => {
    const alerts = open();
    await alerts.replace(KEY, [alert('breach', 100, 'silent')], CLOCKS);
    expect(await alerts.due(1_000)).toEqual([]);
    expect(await alerts.fire(breach.id, 100)).toBe(false);
    expect(ids(await alerts.standing())).toEqual(['breach']);
    expect(await alerts.recordsOf('acme.zendesk.com', CLOCKS)).toEqual([KEY]);
    await alerts.replace(KEY, [], CLOCKS);
    expect(await alerts.standing()).toEqual([]);
  });

  it('leaves other records alone', async () => {
    const alerts = open();
    await alerts.replace(KEY, [warning], CLOCKS);
    await alerts.replace('acme.zendesk.com/ticket/2', [], CLOCKS);
    expect(await alerts.next()).toBe(70);
  });

  it('prunes what is settled, never what is planned', async () => {
    const alerts = open();
    await alerts.replace(KEY, [warning, breach], CLOCKS);
    await alerts.fire(warning.id, 100);
    await alerts.prune(1_000, 1_000);
    expect(await alerts.get(warning.id)).toBeNull();
    expect(await alerts.get(breach.id)).not.toBeNull();
  });

  it('what was told late is kept as long as what was told in time, and what still stands longer', async () => {
    const alerts = open();
    await alerts.replace(KEY, [warning, breach], CLOCKS);
    await alerts.fire(warning.id, 900);
    await alerts.fire(breach.id, 100);
    await alerts.prune(500, 90);
    expect(ids(await alerts.standing()).sort()).toEqual(['breach', 'warning']);
    await alerts.replace(KEY, [], CLOCKS);
    await alerts.prune(500, 90);
    expect(ids(await alerts.told())).toEqual(['warning']);
  });

  it('what happened before it was due is not said to have ended it', async () => {
    const alerts = open();
    await alerts.replace(KEY, [warning, breach], CLOCKS);
    await alerts.fire(warning.id, 110);
    await alerts.fire(breach.id, 110);
    const became = { deed: 'acknowledged', by: '12', at: 80 } as const;
    await alerts.replace(KEY, [], CLOCKS, became);
    expect((await alerts.get(warning.id))?.became).toEqual(became);
    expect((await alerts.get(breach.id))?.became).toBeUndefined();
  });
});
