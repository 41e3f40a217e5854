import type { AlertRow } from '../../cache/alert-row';
import { EscalationRefused } from '../../domain/escalation/escalation-refused';
import { planAcknowledge } from '../../domain/escalation/plan-acknowledge';
import type { RecordRef } from '../../domain/model/record-ref';
import { knownMe } from '../../pull/known-me';
import { queueDeed } from '../queue-deed';
import { ticketNow } from '../ticket-now';
import type { WorkerTools } from '../worker-tools';

/**
 * Somebody takes on what a pop-up said is theirs. Not when it is somebody else's by now, or was taken on: the record that opens with
 * it says so.
 * @throws MessageFailure `unknown-ticket` when nothing is known of it
 */
export async function acknowledgeNotice(
  tools: WorkerTools,
  { levelId }: Pick<AlertRow, 'levelId'>,
  ref: RecordRef,
): Promise<void> {
  const { facts, state, policy } = await ticketNow(tools, ref);
  const me = await knownMe(tools, ref.account);
  // Told of one level, the click is not meant for another that it went to since.
  if (me === null || state.ownerId !== me.id || state.levelId !== levelId) return;
  const by = { personId: me.id, kind: 'person' as const };
  try {
    const plan = planAcknowledge(facts, state, policy, tools.now(), by);
    await queueDeed(tools, { ref, plan, owner: by, outcome: null, cause: null });
  } catch (error) {
    if (!(error instanceof EscalationRefused)) throw error;
  }
}
