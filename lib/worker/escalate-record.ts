import { EscalationRefused } from '../domain/escalation/escalation-refused';
import { planEscalate } from '../domain/escalation/plan-escalate';
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
 * state that has passed since queues nothing.
 */
export async function escalateRecord(
  tools: WorkerTools,
  wish: {
    ref: RecordRef;
    seenKey: string | null;
    reason: string | null;
    owner: { personId: string; kind: 'person' | 'group' } | null;
  },
): Promise<{
  outcome: 'queued' | 'already-queued' | 'already-escalated';
  rowId: string | null;
  undoUntil: number | null;
}> {
  const { ref, seenKey, owner } = wish;
  const standing = await unfinishedRow(tools, ref);
  if (standing !== null)
    return { outcome: 'already-queued', rowId: standing.id, undoUntil: standing.undoUntil };
  const { facts, state, policy, nextKey } = await ticketNow(tools, ref);
  if (seenKey !== null && seenKey !== nextKey)
    return { outcome: 'already-escalated', rowId: null, undoUntil: null };
  let plan: ReturnType<typeof planEscalate>;
  try {
    plan = planEscalate(facts, state, policy, tools.now(), owner === null ? {} : { owner });
  } catch (error) {
    if (error instanceof EscalationRefused) throw new MessageFailure(error.code);
    throw error;
  }
  const { row, added } = await enqueue(tools, {
    ref,
    authorId: await authorOf(tools, ref.account),
    deed: 'escalated',
    transitionKey: plan.event.key,
    levelId: plan.event.levelId,
    owner: plan.assign,
    reason: wish.reason === '' ? null : wish.reason,
  });
  if (added) await queued(tools, row);
  return { outcome: added ? 'queued' : 'already-queued', rowId: row.id, undoUntil: row.undoUntil };
}

async function unfinishedRow(tools: WorkerTools, ref: RecordRef) {
  const rows = await tools.outbox.ofRecord(recordKey(ref));
  const transition = ({ deed }: (typeof rows)[number]) => deed !== 'joined' && deed !== 'replied';
  return rows.find((row) => ['queued', 'sending', 'unknown'].includes(row.state) && transition(row)) ?? null;
}
