import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import type { RecordRef } from '../domain/model/record-ref';
import { enqueue } from '../outbox/enqueue';
import { queued } from './queued';
import type { WorkerTools } from './worker-tools';

/** Puts a planned acknowledgement or closing into the outbox: written at once, no undo. */
export async function queueDeed(
  tools: WorkerTools,
  deed: {
    ref: RecordRef;
    plan: EscalationPlan;
    owner: { personId: string; kind: 'person' | 'group' } | null;
    outcome: string | null;
    cause: string | null;
  },
): Promise<{ outcome: 'queued' | 'already-queued'; rowId: string }> {
  const { ref, plan, owner, outcome, cause } = deed;
  const { row, added } = await enqueue(tools, {
    ref,
    deed: plan.event.deed,
    transitionKey: plan.event.key,
    levelId: plan.event.levelId,
    owner,
    reason: null,
    outcome,
    cause,
  });
  if (added) await queued(tools, row);
  return { outcome: added ? 'queued' : 'already-queued', rowId: row.id };
}
