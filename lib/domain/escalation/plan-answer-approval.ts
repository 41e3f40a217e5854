import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { approverAt } from './approver-at';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { planOf } from './plan-of';

/**
 * Yes or no to what was asked. A yes goes on to the next approver of the chain, or grants it after the last; a no ends it.
 * @param answer `by` host user id of who answers
 * @throws EscalationRefused `not-asked`, `not-your-answer`
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function planAnswerApproval(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  answer: { by: string; yes: boolean },
): EscalationPlan<'approved' | 'denied'> {
  const { approval } = state;
  if (approval?.status !== 'waiting') throw new EscalationRefused('not-asked');
  if (approval.approverId !== answer.by) throw new EscalationRefused('not-your-answer');
  if (!answer.yes) return planOf(facts, state, policy, 'denied');
  const answered = [...approval.answers.map(({ by }) => by), ...(approval.silent ?? []), answer.by];
  const next = approverAt(facts, policy, state.levelId, answered, now);
  return planOf(
    facts,
    state,
    policy,
    'approved',
    next === null ? {} : { to: next.personId, dueAt: next.dueAt },
  );
}
