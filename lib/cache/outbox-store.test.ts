import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { memoryStore } from './__fixtures__/memory-store';
import { DurableDatabase } from './durable-database';
import type { OutboxRow } from './outbox-row';
import { OutboxStore } from './outbox-store';
import { Sealer } from './sealer';

const row: Omit<OutboxRow, 'reason' | 'hostWords'> = {
  id: 'row-1',
  ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '1' },
  recordKey: 'acme.zendesk.com/ticket/1',
  transitionKey: 'acme.zendesk.com/1/1/0',
  deed: 'escalated',
  state: 'queued',
  levelId: 'level-1',
  ownerId: '9',
  ownerKind: 'person',
  outcome: null,
  cause: null,
  createdAt: 100,
  undoUntil: 110,
  notBefore: 110,
  attempts: 0,
  problem: null,
  reasonLost: false,
  noteId: null,
};

function store() {
  const place = memoryStore();
  const database = new DurableDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  return { place, database, outbox: new OutboxStore(database, new Sealer(place, (work) => work())) };
}

describe('OutboxStore', () => {
  it('has one unfinished row per record, also for two callers at once', async () => {
    const { outbox } = store();
    const added = await Promise.all([outbox.add(row, null), outbox.add({ ...row, id: 'row-2' }, null)]);
    expect(added.map((one) => one.added).sort()).toEqual([false, true]);
    expect(new Set(added.map((one) => one.row.id)).size).toBe(1);
    for (const state of ['sending', 'unknown'] as const) {
      await outbox.change('row-1', ['queued', 'sending', 'unknown'], { state });
      expect((await outbox.add({ ...row, id: 'row-3' }, null)).added).toBe(false);
    }
    await outbox.change('row-1', ['unknown'], { state: 'done' });
    expect((await outbox.add({ ...row, id: 'row-3' }, null)).added).toBe(true);
    const other = { ...row, id: 'row-4', recordKey: 'acme.zendesk.com/ticket/2' };
    expect((await outbox.add(other, null)).added).toBe(true);
  });

  it('a note of having come second stands beside other rows, once for each transition', async () => {
    const { outbox } = store();
    await outbox.add(row, null);
    const joined = { ...row, id: 'row-2', deed: 'joined' as const };
    expect((await outbox.add(joined, null)).added).toBe(true);
    expect((await outbox.add({ ...joined, id: 'row-3' }, null)).row.id).toBe('row-2');
    await outbox.change('row-2', ['queued'], { state: 'done' });
    expect((await outbox.add({ ...joined, id: 'row-3' }, null)).added).toBe(false);
    const next = { ...joined, id: 'row-4', transitionKey: 'acme.zendesk.com/1/1/1' };
    expect((await outbox.add(next, null)).added).toBe(true);
  });

  it('what is tried again of an escalated customer stays with the rest of it', async () => {
    const { outbox } = store();
    const of = (id: string, createdAt: number) => ({
      ...{ ...row, id, recordKey: id, customer: 'acme.my.salesforce.com/account/1', createdAt },
    });
    await outbox.addTogether([of('before', 50)], null);
    await outbox.addTogether([of('task', 100), of('case', 100)], null);
    const ids = async () => (await outbox.ofCustomer('acme.my.salesforce.com/account/1')).map(({ id }) => id);
    expect((await ids()).sort()).toEqual(['case', 'task']);
    for (const now of [200, 300]) {
      await outbox.change('case', ['queued'], { state: 'refused' });
      await outbox.queueRefused('case', now, now + 10);
      expect((await ids()).sort()).toEqual(['case', 'task']);
    }
    await outbox.addTogether([of('after', 250)], null);
    expect(await ids()).toEqual(['after']);
  });

  it('lets either the undo or the send have its way, never both', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { outbox } = store();
      await outbox.add(row, null);
      const send = () => outbox.change('row-1', ['queued', 'unknown'], { state: 'sending' });
      const undo = () => outbox.removeQueued('row-1');
      const both = await Promise.all(round % 2 === 0 ? [undo(), send()] : [send(), undo()]);
      expect(both.filter((won) => won !== null)).toHaveLength(1);
    }
  });

  it('changes nothing that has moved on, and cannot take back what is on its way', async () => {
    const { outbox } = store();
    await outbox.add(row, null);
    expect(await outbox.change('row-1', ['sending'], { state: 'done' })).toBeNull();
    expect(await outbox.change('nobody', ['queued'], { state: 'done' })).toBeNull();
    for (const state of ['sending', 'unknown', 'done', 'refused'] as const) {
      await outbox.change('row-1', ['queued', 'sending', 'unknown', 'done'], { state });
      expect(await outbox.removeQueued('row-1')).toBeNull();
    }
  });

  it('seals what was typed and what the host said, and says when their key is gone', async () => {
    const { outbox, place } = store();
    await outbox.add(row, 'The board has called');
    const changed = await outbox.change('row-1', ['queued'], { hostWords: 'Maya Ortiz is suspended' });
    if (changed === null) throw new Error('not changed');
    expect(JSON.stringify([changed.reason, changed.hostWords])).not.toMatch(/board|Maya/);
    expect(await outbox.reasonOf(changed)).toBe('The board has called');
    expect((await outbox.entryOf(changed)).hostWords).toBe('Maya Ortiz is suspended');
    const kept = await outbox.change('row-1', ['queued'], { attempts: 1 });
    expect(kept?.hostWords).toEqual(changed.hostWords);
    place.map.clear();
    expect(await outbox.reasonOf(changed)).toBeNull();
    expect((await outbox.entryOf(changed)).hostWords).toBeNull();
    expect((await outbox.change('row-1', ['queued'], { hostWords: null }))?.hostWords).toBeNull();
  });

  it('is written with strict durability', async () => {
    const { database, outbox } = store();
    await outbox.add(row, null);
    const durability = await database.transaction('rw', database.outbox, async (transaction) => {
      await database.outbox.count();
      return transaction.idbtrans.durability;
    });
    expect(durability).toBe('strict');
  });

  it('wakes what waits for one of the reasons on that account', async () => {
    const { outbox } = store();
    await outbox.add({ ...row, problem: 'needs-tab', notBefore: 900 }, null);
    await outbox.add({ ...row, id: 'b', recordKey: 'b', problem: 'rate-limited', notBefore: 900 }, null);
    const other = { ...row.ref, account: 'other.zendesk.com' };
    await outbox.add(
      { ...row, id: 'c', recordKey: 'c', ref: other, problem: 'needs-tab', notBefore: 900 },
      null,
    );
    await outbox.wake('acme.zendesk.com', ['needs-tab'], 200);
    const moments = (await outbox.unfinished()).map(({ id, notBefore }) => [id, notBefore]);
    expect(Object.fromEntries(moments)).toEqual({ 'row-1': 200, b: 900, c: 900 });
  });

  it('prunes settled rows only', async () => {
    const { outbox } = store();
    await outbox.add(row, null);
    await outbox.prune(1_000);
    expect(await outbox.get('row-1')).not.toBeNull();
    await outbox.change('row-1', ['queued'], { state: 'refused' });
    await outbox.prune(100);
    expect(await outbox.get('row-1')).not.toBeNull();
    await outbox.prune(101);
    expect(await outbox.get('row-1')).toBeNull();
  });
});
