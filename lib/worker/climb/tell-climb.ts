import type { DueStep } from '../../domain/escalation/due-step';
import type { EscalationState } from '../../domain/model/escalation-state';
import { recordKey } from '../../domain/model/record-key';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { pullMe } from '../../pull/pull-me';
import type { WorkerTools } from '../worker-tools';
import { climbNotification } from './climb-notification';
import { ClimbTimes } from './climb-times';

const ME_MILLISECONDS = 60 * 60_000;

/**
 * Has it told, once, that something is due which the policy leaves to a person: to whoever holds the level, would get the next one, or
 * has the ticket. While nobody knows for whom this browser works, it is still to be told.
 */
export async function tellClimb(
  tools: WorkerTools,
  { facts, state, step, key }: { facts: TicketFacts; state: EscalationState; step: DueStep; key: string },
): Promise<void> {
  const { ref, assigneeId } = facts.ticket;
  const times = new ClimbTimes(tools);
  if (await times.isTold(ref, key)) return;
  const { me } = await pullMe(tools, ref.host, ref.account, ME_MILLISECONDS);
  if (me === null) return;
  const { event, at } = step;
  if ([state.ownerId, event.ownerId, assigneeId].includes(me.id)) {
    await tools.alerts.add({
      id: climbNotification.format(ref, key),
      account: ref.account,
      recordKey: recordKey(ref),
      kind: 'step-due',
      metric: '',
      at,
      dueAt: at,
      state: 'planned',
      levelId: state.levelId,
      toLevelId: event.levelId,
      deed: event.deed,
      key,
    });
  }
  await times.setTold(ref, key);
}
