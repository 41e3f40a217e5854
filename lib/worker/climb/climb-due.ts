import { dueByItself } from '../../domain/escalation/due-by-itself';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { enqueue } from '../../outbox/enqueue';
import { sendDue } from '../../outbox/send-due';
import { log } from '../../platform/log';
import { HostProblems } from '../host-problems';
import { observe } from '../observe';
import { outboxTools } from '../outbox-tools';
import { ticketNow } from '../ticket-now';
import type { WorkerTools } from '../worker-tools';
import { ClimbTimes } from './climb-times';
import { noteClimb } from './note-climb';
import { tellClimb } from './tell-climb';

/** After this long something that could not be done is looked at again. */
const AGAIN_MILLISECONDS = 30_000;
/** After this long, what the host did not give; and what hangs on a person. */
const UNREAD_MILLISECONDS = 60_000;
const PERSON_MILLISECONDS = 5 * 60_000;
/** After this long, what the host refused for good: only an administrator can change that. */
const REFUSED_MILLISECONDS = 60 * 60_000;
/** More steps than this at one go are a mistake of the policy, not a climb. */
const MOST_STEPS = 20;

/**
 * Does what has become due of escalations by itself: reads the record first, and then, as the policy lets it, writes the steps in
 * order, each at its true moment, or tells a person. What was slept over is done in one go.
 */
export async function climbDue(tools: WorkerTools): Promise<void> {
  for (const ref of await new ClimbTimes(tools).due()) {
    // One record that cannot be worked at must not keep the others from it.
    await lookAt(tools, ref).catch(async (error: unknown) => {
      log.error('climbing', error);
      await later(tools, ref);
    });
  }
}

async function lookAt(tools: WorkerTools, ref: RecordRef): Promise<void> {
  const times = new ClimbTimes(tools);
  // What a person, or this browser, has begun is finished first.
  if (await isUnderWay(tools, ref)) return later(tools, ref);
  const began = tools.now();
  await observe(tools, ref, 0);
  const readAt = await tools.copies.readAt(recordKey(ref));
  if (readAt === null || readAt < began) return notRead(tools, ref);
  await noteClimb(tools, ref);
  const kept = await times.get(ref);
  if (kept === null || kept.at > tools.now()) return;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const came = await step(tools, ref);
    if (came === 'refused') return later(tools, ref, REFUSED_MILLISECONDS);
    if (came !== 'done') break;
  }
  await noteClimb(tools, ref);
  const left = await times.get(ref);
  if (left !== null && left.at <= tools.now()) await later(tools, ref);
}

/** One step, written and read back; `open` when there is none, or when it did not get there yet. */
async function step(tools: WorkerTools, ref: RecordRef): Promise<'done' | 'refused' | 'open'> {
  const { facts, state, policy, nextKey } = await ticketNow(tools, ref);
  const { act, suggest } = dueByItself(facts, state, policy, tools.now());
  if (act === null) {
    if (suggest !== null) await tellClimb(tools, { facts, state, step: suggest, key: nextKey });
    return 'open';
  }
  const { deed, key, levelId, ownerId } = act.event;
  const owner = ownerId === null ? null : (act.assign ?? { personId: ownerId, kind: 'person' as const });
  const { row, added } = await enqueue(tools, {
    ref,
    deed,
    transitionKey: key,
    levelId,
    owner,
    reason: null,
    effectiveAt: act.at,
  });
  if (!added) return 'open';
  await sendDue(outboxTools(tools));
  const settled = await tools.outbox.get(row.id);
  if (settled?.state === 'refused' && settled.problem !== 'moved-on') return 'refused';
  return settled?.state === 'done' ? 'done' : 'open';
}

async function isUnderWay(tools: WorkerTools, ref: RecordRef): Promise<boolean> {
  const key = recordKey(ref);
  const rows = await tools.outbox.unfinished();
  return rows.some((row) => row.recordKey === key && row.deed !== 'joined' && row.deed !== 'replied');
}

/** Nothing is done on what was known before. What is gone is left alone; who has to sign in first is not asked every minute. */
async function notRead(tools: WorkerTools, ref: RecordRef): Promise<void> {
  const problem = await new HostProblems(tools.session).get(recordKey(ref));
  if (problem === 'not-found' || problem === 'no-access') return new ClimbTimes(tools).forget(ref);
  const asksForPerson = problem === 'signed-out' || problem === 'not-connected';
  return later(tools, ref, asksForPerson ? PERSON_MILLISECONDS : UNREAD_MILLISECONDS);
}

async function later(tools: WorkerTools, ref: RecordRef, wait = AGAIN_MILLISECONDS): Promise<void> {
  const times = new ClimbTimes(tools);
  const key = (await times.get(ref))?.key ?? '';
  await times.set(ref, tools.now() + wait, { key, late: true });
}
