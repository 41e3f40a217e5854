import { expect, test, vi } from 'vitest';
import type { OutboxRow } from '../cache/outbox-row';
import type { AccountEscalation } from '../domain/model/account-escalation';
import type { Connection, HostApi } from '../hosts/contract';
import type { OutboxTools } from './outbox-tools';
import { sendAccountEscalation } from './send-account-escalation';

const NOW = Date.UTC(2026, 9, 2, 9);
const ref = { host: 'salesforce', account: 'acme.my.salesforce.com', kind: 'account', id: '001' } as const;
const key = `${ref.account}/${ref.id}/1/0`;
const task = (taskId: string, authorId: string, at: number): AccountEscalation => ({
  ...{ key, cycle: 1, at, authorId, policyVersion: 'default-1', levelId: 'level-1', ownerId: null },
  ...{ dueAt: null, taskId, authorName: null, holderName: null, closed: false },
});

/** Priya's task was there first; Maya's own, of whose answer she knows only that it came, is too many. */
async function settled(myId: string, connection: Partial<Connection>) {
  const remove = vi.fn(async () => undefined);
  const change = vi.fn(async () => null);
  const row = {
    ...{ id: 'row', ref, transitionKey: key, deed: 'escalated', state: 'unknown', noteId: 'hers' },
    ...{ authorId: 'maya', createdAt: NOW, attempts: 1, reason: null },
  } as unknown as OutboxRow;
  const tools = {
    outbox: { change },
    now: () => NOW,
    random: () => 0.5,
    myId: async () => myId,
    accountRead: async () => undefined,
    changing: async () => undefined,
    changed: async () => undefined,
  } as unknown as OutboxTools;
  const read = async () => [task('first', 'priya', NOW - 2), task('hers', 'maya', NOW - 1)];
  const api = { accountEscalations: { read, write: vi.fn(), remove } } as unknown as HostApi;
  const problem = await sendAccountEscalation(tools, api, connection as Connection, row).then(
    () => null,
    (error: { problem: string }) => error.problem,
  );
  return { problem, removed: remove.mock.calls.map((call: unknown[]) => call[1]), change };
}

test('of two tasks with one key the later one goes, by whoever wrote it', async () => {
  const { problem, removed, change } = await settled('maya', {});
  expect(problem).toBeNull();
  expect(removed).toEqual(['hers']);
  expect(change).toHaveBeenCalledWith(
    'row',
    expect.anything(),
    expect.objectContaining({ state: 'done', problem: 'already-escalated' }),
  );
});

test('it does not while it is not decided in whose name', async () => {
  expect(await settled('maya', { mayWrite: false })).toMatchObject({ problem: 'whose-name', removed: [] });
});

test('somebody else who is signed in by now takes nothing away', async () => {
  expect(await settled('kwame', {})).toMatchObject({ problem: null, removed: [] });
});
