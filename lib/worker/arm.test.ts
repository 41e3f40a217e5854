import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../cache/__fixtures__/memory-store';
import { AlertStore } from '../cache/alert-store';
import { DurableDatabase } from '../cache/durable-database';
import { HistoryStore } from '../cache/history-store';
import { OutboxStore } from '../cache/outbox-store';
import { Sealer } from '../cache/sealer';
import { enqueue } from '../outbox/enqueue';
import { pullTools } from '../pull/__fixtures__/pull-tools';
import { beginReading } from '../pull/history/begin-reading';
import { AccountBook } from './account-book';
import { QueueTimes } from './alerts/queue-times';
import { arm } from './arm';
import { HostClock } from './host-clock';
import type { WorkerTools } from './worker-tools';

const REF = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '1' } as const;

async function armed() {
  const { tools, clock, session } = pullTools();
  const local = memoryStore();
  const durable = new DurableDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  // The local clock is ten seconds ahead of the host's.
  const hostClock = new HostClock(() => clock.now + 10_000, session);
  await session.set('clock-offset', -10_000);
  await hostClock.load();
  const alarms = { set: vi.fn(async () => {}), repeat: vi.fn(async () => {}), clear: vi.fn(async () => {}) };
  const worker = {
    ...tools,
    session,
    local,
    hostClock,
    alarms,
    accounts: new AccountBook(local),
    alerts: new AlertStore(durable),
    history: new HistoryStore(durable),
    outbox: new OutboxStore(durable, new Sealer(session, (work) => work())),
    randomId: () => 'row-1',
  } as unknown as WorkerTools;
  const escalate = () =>
    enqueue(worker, {
      ref: REF,
      deed: 'escalated',
      transitionKey: 'k',
      levelId: 'level-1',
      owner: null,
      reason: null,
      outcome: null,
      cause: null,
    });
  return { worker, clock, alarms, escalate };
}

describe('arm', () => {
  it('sets no alarm when nothing is ahead', async () => {
    const { worker, alarms } = await armed();
    expect(await arm(worker)).toBeNull();
    expect(alarms.clear).toHaveBeenCalledWith('next');
  });

  it('sets it for the next of what is to be sent, told and read, in local time', async () => {
    const { worker, clock, alarms, escalate } = await armed();
    await worker.accounts.see({ host: 'zendesk', account: REF.account, pageHost: REF.account });
    await new QueueTimes(worker).setNext(REF.account, clock.now + 180_000);
    expect(await arm(worker)).toBe(clock.now + 180_000);
    await escalate();
    expect(await arm(worker)).toBe(clock.now + 10_000);
    expect(alarms.set).toHaveBeenLastCalledWith('next', clock.now + 20_000);
  });

  it('knows a row that was queued while an earlier run was still reading', async () => {
    const { worker, clock, alarms, escalate } = await armed();
    const earlier = arm(worker, clock.now + 30_000);
    await escalate();
    await Promise.all([earlier, arm(worker)]);
    expect(alarms.set).toHaveBeenLastCalledWith('next', clock.now + 20_000);
  });

  it('with a net, does not wake for what is being done, but for what comes before the net', async () => {
    const { worker, clock, escalate } = await armed();
    await escalate();
    expect(await arm(worker, clock.now + 30_000)).toBe(clock.now + 10_000);
    clock.now += 10_000;
    expect(await arm(worker, clock.now + 30_000)).toBe(clock.now + 30_000);
    expect(await arm(worker)).toBe(clock.now);
  });

  it('looks again after what is on its way', async () => {
    const { worker, clock, escalate } = await armed();
    await escalate();
    await worker.outbox.change('row-1', ['queued'], { state: 'sending' });
    expect(await arm(worker)).toBe(clock.now + 30_000);
  });

  it('reads a queue at once that was never read, or whose moment a wrong clock has set', async () => {
    const { worker, clock } = await armed();
    await worker.accounts.see({ host: 'zendesk', account: REF.account, pageHost: REF.account });
    expect(await arm(worker)).toBe(clock.now);
    await new QueueTimes(worker).setNext(REF.account, clock.now + 24 * 3_600_000);
    expect(await arm(worker)).toBe(clock.now);
  });

  it('goes on with the past when its moment comes, not while it is stopped, and at once after a wrong clock', async () => {
    const { worker, clock } = await armed();
    const reading = beginReading('zendesk', REF.account, clock.now);
    await worker.history.begin({ ...reading, nextAt: clock.now + 3_000 });
    expect(await arm(worker)).toBe(clock.now + 3_000);
    await worker.history.begin({ ...reading, nextAt: clock.now + 30 * 3_600_000 });
    expect(await arm(worker)).toBe(clock.now);
    await worker.history.setState(REF.account, 'stopped', clock.now);
    expect(await arm(worker)).toBeNull();
  });
});
