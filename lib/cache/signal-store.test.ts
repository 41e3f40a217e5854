import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { SignalRecord } from '../domain/model/signal-record';
import { DurableDatabase } from './durable-database';
import { SignalStore } from './signal-store';

const KEY = 'acme.zendesk.com/ticket/4821';
const line = (kind: SignalRecord['kind'], at: number, change: Partial<SignalRecord> = {}): SignalRecord => ({
  recordKey: KEY,
  rule: 'no-reply-in-time',
  kind,
  at,
  policyVersion: 'shipped-1',
  authorId: null,
  ...change,
});
const told = (lines: readonly SignalRecord[]) => lines.map(({ kind, at }) => `${kind} ${at}`);

function stored() {
  const database = new DurableDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  return { database, signals: new SignalStore(database) };
}

describe('the log of signals', () => {
  it('is of one record, oldest first, and holds the same line once', async () => {
    const { signals } = stored();
    await signals.change([line('cleared', 20), line('fired', 10)]);
    await signals.change([line('fired', 10), line('fired', 15, { recordKey: `${KEY}0` })]);
    expect(await signals.ofRecord(KEY)).toEqual([line('fired', 10), line('cleared', 20)]);
    expect(await signals.ofRecord('acme.zendesk.com/ticket/1')).toEqual([]);
  });

  it('what was muted elsewhere is told with it, and nothing else of other records', async () => {
    const { signals } = stored();
    const other = { recordKey: 'acme.zendesk.com/ticket/1', authorId: '12' };
    await signals.change([line('muted', 5), line('fired', 10)]);
    await signals.change([line('muted', 1, other), line('unmuted', 30, other), line('snoozed', 2, other)]);
    expect(told(await signals.withMutes(KEY))).toEqual(['muted 1', 'muted 5', 'fired 10', 'unmuted 30']);
  });

  it('a line is replaced by another in one go', async () => {
    const { signals } = stored();
    await signals.change([line('agreed', 10)]);
    await signals.change(
      [line('disagreed', 20, { reason: 'it was answered by phone' })],
      [line('agreed', 10)],
    );
    expect(told(await signals.ofRecord(KEY))).toEqual(['disagreed 20']);
  });

  it('forgets what is over and old; what holds still, and what is muted, is kept', async () => {
    const { signals } = stored();
    await signals.change([
      line('fired', 10),
      line('cleared', 20),
      line('fired', 30),
      line('agreed', 31, { authorId: '12' }),
      line('muted', 32, { authorId: '12' }),
      line('fired', 40, { rule: 'business-down' }),
      line('cleared', 150, { rule: 'business-down' }),
    ]);
    await signals.prune(100, 5);
    expect(told(await signals.ofRecord(KEY))).toEqual(['fired 30', 'muted 32', 'cleared 150']);
    await signals.prune(100, 31);
    expect(told(await signals.ofRecord(KEY))).toEqual(['muted 32', 'cleared 150']);
  });

  it('is gone through in two looks, however much still holds', async () => {
    const { database, signals } = stored();
    const rules = Array.from({ length: 40 }, (_, n) => `rule-${n}`);
    await signals.change(rules.map((rule) => line('fired', 10, { rule })));
    await signals.change([line('cleared', 200, { rule: 'rule-7' })]);
    let looks = 0;
    const where = database.signals.where.bind(database.signals) as (index: string) => unknown;
    database.signals.where = ((index: string) => {
      looks += 1;
      return where(index);
    }) as typeof database.signals.where;
    await signals.prune(100, 5);
    // One for each kind that goes by its age alone, one for what began and ended.
    expect(looks).toBeLessThan(10);
    expect(await signals.ofRecord(KEY)).toHaveLength(rules.length);
  });

  it('a row that is no line is left out', async () => {
    const { database, signals } = stored();
    await signals.change([line('fired', 10)]);
    await database.signals.put({ ...line('fired', 11), kind: 'mumbled', id: 'x' } as never);
    expect(told(await signals.ofRecord(KEY))).toEqual(['fired 10']);
  });
});
