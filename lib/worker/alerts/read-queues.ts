import type { Instant } from '../../domain/model/instant';
import type { KnownAccount } from '../../domain/model/known-account';
import type { RecordRef } from '../../domain/model/record-ref';
import { pullMe } from '../../pull/pull-me';
import { pullQueue } from '../../pull/pull-queue';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';
import { alertRows } from './alert-rows';
import { QueueTimes } from './queue-times';

/** One queue search every three minutes, give or take a tenth (design 4.15). */
const EVERY_MILLISECONDS = 3 * 60_000;
const ME_MILLISECONDS = 60 * 60_000;
const NEXT = 'queue-next:';

/** Reads the queues whose time has come and plans their alerts. Gives the moment of the next one, or `null` without accounts. */
export async function readQueues(tools: WorkerTools): Promise<Instant | null> {
  const moments: Instant[] = [];
  for (const known of await tools.accounts.all()) {
    const at = await tools.session.get(NEXT + known.account);
    const now = tools.now();
    // A moment further off than one round was set by a clock that has been put back since.
    if (typeof at === 'number' && at > now && at <= now + 2 * EVERY_MILLISECONDS) {
      moments.push(at);
      continue;
    }
    const next = now + EVERY_MILLISECONDS * (0.9 + tools.random() / 5);
    await tools.session.set(NEXT + known.account, next);
    moments.push(next);
    await readQueue(tools, known);
  }
  return moments.length === 0 ? null : Math.min(...moments);
}

async function readQueue(tools: WorkerTools, { host, account }: KnownAccount): Promise<void> {
  if ((await pullMe(tools, host, account, ME_MILLISECONDS)).me === null) return;
  const read = await pullQueue(tools, host, account);
  if (read.tickets === null) return;
  const now = tools.now();
  const times = new QueueTimes(tools.local);
  const lastReadAt = await times.lastRead(account);
  const { warningMinutes } = await currentPolicy(tools.local);
  const gone = new Set(await tools.alerts.recordsOf(account));
  for (const ticket of read.tickets) {
    const ref: RecordRef = { host, account, kind: 'ticket', id: ticket.id };
    const key = `${account}/ticket/${ticket.id}`;
    gone.delete(key);
    // Unknown clocks change nothing that is planned.
    if (ticket.clocks === null) continue;
    await tools.alerts.replace(key, alertRows(ref, ticket.clocks, { now, lastReadAt, warningMinutes }));
  }
  for (const key of gone) await tools.alerts.replace(key, []);
  const subjects = read.tickets.map(({ id, subject }) => ({ id, subject }));
  await tools.copies.write(`${account}/queue`, account, now, subjects);
  await times.set(account, now);
}
