import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { acknowledgementDue } from './acknowledgement-due';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { planOf } from './plan-of';

/**
 * The answer to a hand-over. Accepting makes them the owner and is their acknowledgement; declining leaves everything as it was.
 * @param by host user id of who answers
 * @throws EscalationRefused `no-offer`, `not-offered-to-you`
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function planAnswerHandOver(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  answer: { by: string; accept: boolean },
): EscalationPlan<'accepted' | 'declined'> {
  if (state.offer === undefined) throw new EscalationRefused('no-offer');
  if (state.offer.to !== answer.by) throw new EscalationRefused('not-offered-to-you');
  if (!answer.accept) return planOf(facts, state, policy, 'declined');
  const dueAt = acknowledgementDue(facts, state, policy, now);
  return {
    ...planOf(facts, state, policy, 'accepted', { ownerId: answer.by, dueAt }),
    assign: { personId: answer.by, kind: 'person' },
  };
}
