import type { OutboxRow } from '../cache/outbox-row';
import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import type { RecordRef } from '../domain/model/record-ref';
import { enqueue } from '../outbox/enqueue';
import { authorOf } from './author-of';
import { queued } from './queued';
import type { WorkerTools } from './worker-tools';

/** Puts a planned deed into the outbox: written at once, no undo. */
export async function queueDeed(
  tools: WorkerTools,
  deed: {
    ref: RecordRef;
    plan: EscalationPlan;
    owner: { personId: string; kind: 'person' | 'group' } | null;
    reason?: string | null;
  } & Partial<Pick<OutboxRow, 'outcome' | 'cause' | 'until' | 'brief' | 'takenBack' | 'heldBefore'>>,
): Promise<{ outcome: 'queued' | 'already-queued'; rowId: string }> {
  const { plan, reason = null, ...rest } = deed;
  const { deed: what, key, levelId } = plan.event;
  const authorId = await authorOf(tools, deed.ref.account);
  const { row, added } = await enqueue(tools, {
    ...rest,
    authorId,
    deed: what,
    transitionKey: key,
    levelId,
    reason,
  });
  if (added) await queued(tools, row);
  return { outcome: added ? 'queued' : 'already-queued', rowId: row.id };
}
