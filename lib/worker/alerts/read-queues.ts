import type { HostId } from '../../domain/model/host-id';
import type { KnownAccount } from '../../domain/model/known-account';
import type { QueueCopy } from '../../domain/model/queue-copy';
import type { RecordRef } from '../../domain/model/record-ref';
import { pullMe } from '../../pull/pull-me';
import { pullQueue } from '../../pull/pull-queue';
import { watchQueue } from '../climb/watch-queue';
import { HostProblems } from '../host-problems';
import { followEscalations } from '../notices/follow-escalations';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';
import { alertRows } from './alert-rows';
import { followOwnReading } from './follow-own-reading';
import { kindsOf } from './kinds-of';
import { leaveOut } from './leave-out';
import { QueueTimes } from './queue-times';
import { readChanges } from './read-changes';
import { takeAway } from './take-away';

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

async function readOne(tools: WorkerTools, host: HostId, account: string) {
  const { me, problem } = await pullMe(tools, host, account, ME_MILLISECONDS, 'background');
  // Where nobody answers, one question is enough.
  if (me === null || problem === 'offline') return { queue: null, problem };
  // What others did is known before the queue is: a ticket changed just now may not be in it.
  if ((await readChanges(tools, host, account)) === 'offline')
    return { queue: null, problem: 'offline' as const };
  return { me, ...(await pullQueue(tools, host, account)) };
}

async function readQueue(tools: WorkerTools, { host, account }: KnownAccount): Promise<void> {
  const key = `${account}/queue`;
  const read = await readOne(tools, host, account);
  // Whoever looks at the queue is told why it is not newer.
  await new HostProblems(tools.session).set(key, read.problem);
  if (read.queue === null) return tools.changed('panel');
  const { me, queue } = read;
  const { tickets, total } = queue;
  const now = tools.now();
  const times = new QueueTimes(tools);
  const lastReadAt = await times.lastRead(account);
  const { warningMinutes } = await currentPolicy(tools);
  const gone = new Set(await tools.alerts.recordsOf(account, kindsOf.clocks));
  // The search index may lag behind: the ticket itself says who has it.
  const mine = tickets.filter(({ assigneeId }) => assigneeId === null || assigneeId === me.id);
  for (const ticket of mine) {
    const ref: RecordRef = { host, account, kind: 'ticket', id: ticket.id };
    const record = `${account}/ticket/${ticket.id}`;
    gone.delete(record);
    if (await followOwnReading(tools, ref)) continue;
    // Unknown clocks change nothing that is planned.
    if (ticket.clocks === null) continue;
    const wanted = alertRows(ref, ticket.clocks, { now, lastReadAt, warningMinutes });
    await takeAway(tools, await tools.alerts.replace(record, wanted, kindsOf.clocks));
  }
  // A full page may not be all of it: what is missing there is not gone.
  await leaveOut(tools, account, tickets.length < FULL_PAGE ? [...gone] : []);
  await watchQueue(tools, host, account, tickets);
  await tools.copies.write(key, account, now, {
    tickets: mine.map(({ id, subject, clocks, escalated = null }) => ({ id, subject, clocks, escalated })),
    total,
  } satisfies QueueCopy);
  await times.set(account, now);
  await followEscalations(
    tools,
    { host, account, meId: me.id },
    mine.map(({ id }) => id),
  );
  await tools.changed('panel');
}
