import { assess } from '../domain/assess';
import { EscalationRefused } from '../domain/escalation/escalation-refused';
import { preflight } from '../domain/escalation/guard/preflight';
import { planEscalate } from '../domain/escalation/plan-escalate';
import { planException } from '../domain/escalation/plan-exception';
import { planJump } from '../domain/escalation/plan-jump';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { enqueue } from '../outbox/enqueue';
import { authorOf } from './author-of';
import { MessageFailure } from './message-failure';
import { queued } from './queued';
import { ticketNow } from './ticket-now';
import type { WorkerTools } from './worker-tools';

/**
 * One step up, queued with ten seconds to undo. A second call while the first is under way gives the same row; one made from a
 * state that has passed since queues nothing. One that meets none of the criteria, and one past the next level, needs a reason, and the
 * log says that it was by choice.
 */
export async function escalateRecord(
  tools: WorkerTools,
  wish: {
    ref: RecordRef;
    seenKey: string | null;
    reason: string | null;
    owner: { personId: string; kind: 'person' | 'group' } | null;
    /** A level above the next one. Left out: the next one. */
    toLevel?: string | null;
  },
): Promise<{
  outcome: 'queued' | 'already-queued' | 'already-escalated';
  rowId: string | null;
  undoUntil: number | null;
}> {
  const { ref, seenKey } = wish;
  const standing = await unfinishedRow(tools, ref);
  if (standing !== null)
    return { outcome: 'already-queued', rowId: standing.id, undoUntil: standing.undoUntil };
  const { facts, state, policy, nextKey } = await ticketNow(tools, ref);
  if (seenKey !== null && seenKey !== nextKey)
    return { outcome: 'already-escalated', rowId: null, undoUntil: null };
  let chosen: ReturnType<typeof planned>;
  try {
    chosen = planned(facts, state, policy, tools.now(), wish);
  } catch (error) {
    if (error instanceof EscalationRefused) throw new MessageFailure(error.code);
    throw error;
  }
  const { plan, ground } = chosen;
  const { row, added } = await enqueue(tools, {
    ref,
    authorId: await authorOf(tools, ref.account),
    deed: 'escalated',
    transitionKey: plan.event.key,
    levelId: plan.event.levelId,
    owner: plan.assign,
    reason: wish.reason === '' ? null : wish.reason,
    ...(ground === null ? {} : { ground }),
  });
  if (added) await queued(tools, row);
  return { outcome: added ? 'queued' : 'already-queued', rowId: row.id, undoUntil: row.undoUntil };
}

type Known = Awaited<ReturnType<typeof ticketNow>>;

/** The step, and whether it departs from what the policy shows. */
function planned(
  facts: Known['facts'],
  state: Known['state'],
  policy: Known['policy'],
  now: number,
  wish: Pick<Parameters<typeof escalateRecord>[1], 'reason' | 'owner' | 'toLevel'>,
): { plan: ReturnType<typeof planEscalate>; ground: 'exception' | 'jump' | null } {
  const reason = wish.reason ?? '';
  const choice = wish.owner === null ? {} : { owner: wish.owner };
  const next = () => planEscalate(facts, state, policy, now, choice);
  const toLevel = wish.toLevel ?? null;
  const jumps = toLevel !== null && unlessRefused(next)?.event.levelId !== toLevel;
  const outside = preflight(facts, assess(facts, policy, now), policy, now).needsReason;
  if (jumps) {
    const plan = planJump(facts, state, policy, now, { ...choice, toLevel, reason });
    return { plan, ground: outside ? 'exception' : 'jump' };
  }
  if (outside)
    return { plan: planException(facts, state, policy, now, { ...choice, reason }), ground: 'exception' };
  return { plan: next(), ground: null };
}

function unlessRefused<Plan>(plan: () => Plan): Plan | null {
  try {
    return plan();
  } catch (error) {
    if (error instanceof EscalationRefused) return null;
    throw error;
  }
}

async function unfinishedRow(tools: WorkerTools, ref: RecordRef) {
  const rows = await tools.outbox.ofRecord(recordKey(ref));
  const transition = ({ deed }: (typeof rows)[number]) => deed !== 'joined' && deed !== 'replied';
  return rows.find((row) => ['queued', 'sending', 'unknown'].includes(row.state) && transition(row)) ?? null;
}
