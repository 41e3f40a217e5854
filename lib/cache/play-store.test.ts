import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { PlaybookEvent } from '../domain/model/playbook-event';
import { DurableDatabase } from './durable-database';
import { PlayStore } from './play-store';

const NORTHWIND = 'acme.zendesk.com/account/501';
const DELTA = 'acme.zendesk.com/account/502';
const start = (more: Partial<PlaybookEvent> = {}): PlaybookEvent => ({
  at: 1_000,
  recordKey: NORTHWIND,
  playbook: 'too-many-escalations',
  occasion: 'segment/many-escalations/1',
  kind: 'started',
  task: null,
  authorId: null,
  ...more,
});
const ended = (task: string, more: Partial<PlaybookEvent> = {}) =>
  start({ at: 2_000, kind: 'done', task, authorId: '7', ...more });

function stored() {
  const database = new DurableDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  return { database, plays: new PlayStore(database) };
}

describe('the log of plays', () => {
  it('starts a play once, also when two panels start it at the same time', async () => {
    const { plays } = stored();
    const answers = await Promise.all([1, 2, 3].map((at) => plays.start([start({ at })])));
    expect(answers.map(({ length }) => length).sort()).toEqual([0, 0, 1]);
    expect(await plays.ofRecords([NORTHWIND])).toHaveLength(1);
    expect(await plays.ofRecords([DELTA])).toEqual([]);
  });

  it('knows the play of an escalation whosever customer the ticket is by now', async () => {
    const { plays } = stored();
    const occasion = 'closed/acme.zendesk.com/4821/1';
    await plays.start([start({ playbook: 'after-escalation', occasion })]);
    const again = await plays.start([start({ playbook: 'after-escalation', occasion, recordKey: DELTA })]);
    expect(again).toEqual([]);
    expect(await plays.ofEscalations('acme.zendesk.com/4821')).toHaveLength(1);
    expect(await plays.ofEscalations('acme.zendesk.com/482')).toEqual([]);
  });

  it('ends a task once: the second says what stands', async () => {
    const { plays } = stored();
    await plays.start([start()]);
    expect(await plays.end(ended('escalate'))).toMatchObject({ kind: 'done', authorId: '7' });
    const late = await plays.end(ended('escalate', { kind: 'skipped', authorId: '8', reason: 'Not needed' }));
    expect(late).toMatchObject({ kind: 'done', authorId: '7' });
    await plays.reopen(start(), 'escalate');
    expect(await plays.end(ended('escalate', { kind: 'skipped', reason: 'Not needed' }))).toMatchObject({
      reason: 'Not needed',
    });
    expect(await plays.all()).toHaveLength(2);
  });

  it('forgets old plays with their tasks, and leaves out what it does not understand', async () => {
    const { database, plays } = stored();
    await plays.start([start(), start({ recordKey: DELTA, at: 9_000 })]);
    await plays.end(ended('escalate', { at: 9_500 }));
    await plays.prune(5_000);
    expect(await plays.all()).toEqual([start({ recordKey: DELTA, at: 9_000 })]);
    await database.plays.put({ ...start(), id: 'newer', kind: 'praised' as 'done' });
    expect(await plays.all()).toHaveLength(1);
  });
});
