import type { KnownAccount } from '../../domain/model/known-account';
import type { RecordRef } from '../../domain/model/record-ref';
import { pullMe } from '../../pull/pull-me';
import { pullQueue } from '../../pull/pull-queue';
import { watchQueue } from '../climb/watch-queue';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';
import { alertRows } from './alert-rows';
import { followOwnReading } from './follow-own-reading';
import { leaveOut } from './leave-out';
import { QueueTimes } from './queue-times';
import { readChanges } from './read-changes';

/** One queue search, and one look at what others did, every three minutes, give or take a tenth (design 4.15). */
const EVERY_MILLISECONDS = 3 * 60_000;
const ME_MILLISECONDS = 60 * 60_000;

/** Reads the queues whose time has come, and what others changed in them, and plans their alerts. */
export async function readQueues(tools: WorkerTools): Promise<void> {
  for (const known of await tools.accounts.all()) {
    const times = new QueueTimes(tools);
    const now = tools.now();
    if ((await times.next(known.account)) > now) continue;
    await times.setNext(known.account, now + EVERY_MILLISECONDS * (0.9 + tools.random() / 5));
    await readQueue(tools, known);
  }
}

/** What a host gives in one answer at least, when there is more. */
const FULL_PAGE = 100;

async function readQueue(tools: WorkerTools, { host, account }: KnownAccount): Promise<void> {
  const { me, problem } = await pullMe(tools, host, account, ME_MILLISECONDS, 'background');
  // Where nobody answers, one question is enough.
  if (me === null || problem === 'offline') return;
  // What others did is known before the queue is: a ticket changed just now may not be in it.
  if ((await readChanges(tools, host, account)) === 'offline') return;
  const read = await pullQueue(tools, host, account);
  if (read.tickets === null) return;
  const now = tools.now();
  const times = new QueueTimes(tools);
  const lastReadAt = await times.lastRead(account);
  const { warningMinutes } = await currentPolicy(tools.local);
  const gone = new Set(await tools.alerts.recordsOf(account));
  for (const ticket of read.tickets) {
    // The search index may lag behind: the ticket itself says who has it.
    if (ticket.assigneeId !== null && ticket.assigneeId !== me.id) continue;
    const ref: RecordRef = { host, account, kind: 'ticket', id: ticket.id };
    const key = `${account}/ticket/${ticket.id}`;
    gone.delete(key);
    if (await followOwnReading(tools, ref)) continue;
    // Unknown clocks change nothing that is planned.
    if (ticket.clocks === null) continue;
    await tools.alerts.replace(key, alertRows(ref, ticket.clocks, { now, lastReadAt, warningMinutes }));
  }
  // A full page may not be all of it: what is missing there is not gone.
  await leaveOut(tools, account, read.tickets.length < FULL_PAGE ? [...gone] : []);
  await watchQueue(tools, host, account, read.tickets);
  const subjects = read.tickets.map(({ id, subject }) => ({ id, subject }));
  await tools.copies.write(`${account}/queue`, account, now, subjects);
  await times.set(account, now);
}
