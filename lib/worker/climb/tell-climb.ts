import type { DueStep } from '../../domain/escalation/due-step';
import type { EscalationState } from '../../domain/model/escalation-state';
import type { Policy } from '../../domain/model/policy';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { pullMe } from '../../pull/pull-me';
import { dueSentence } from '../../view/panel/due-sentence';
import { renderSentence } from '../../view/render-sentence';
import type { WorkerTools } from '../worker-tools';
import { climbNotification } from './climb-notification';
import { ClimbTimes } from './climb-times';

const ME_MILLISECONDS = 60 * 60_000;

/**
 * Tells, once, that something is due which the policy leaves to a person: whoever holds the level, would get the next one, or has the
 * ticket. Where the policy asks, the answer is one click. While nobody knows for whom this browser works, it is still to be told.
 */
export async function tellClimb(
  tools: WorkerTools,
  {
    facts,
    state,
    policy,
    step,
    key,
  }: { facts: TicketFacts; state: EscalationState; policy: Policy; step: DueStep; key: string },
): Promise<void> {
  const { ref, assigneeId } = facts.ticket;
  const times = new ClimbTimes(tools);
  if (await times.isTold(ref, key)) return;
  const { me } = await pullMe(tools, ref.host, ref.account, ME_MILLISECONDS);
  if (me === null) return;
  const { event } = step;
  if ([state.ownerId, event.ownerId, assigneeId].includes(me.id)) {
    const { language } = tools;
    const asks = policy.climbMode === 'ask' && event.deed === 'escalated';
    const number = ref.host === 'salesforce' ? '' : `#${ref.id}`;
    await tools.notifications.show({
      id: climbNotification.format(ref, key),
      title: language.text(`notify_climb_title_${ref.host === 'salesforce' ? 'case' : 'ticket'}`, [number]),
      message: renderSentence(
        dueSentence({ deed: event.deed, at: step.at, levelId: event.levelId }, state.levelId, policy.levels),
        { ...language, now: tools.now() },
      ),
      buttons: [language.text('notify_open', []), ...(asks ? [language.text('notify_escalate', [])] : [])],
      sticky: true,
    });
  }
  await times.setTold(ref, key);
}
