import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { planOf } from './plan-of';

/**
 * Offers the escalation to somebody. Until they accept, who has it keeps it: there is no moment without an owner (acceptance CO4).
 * A second offer takes the first one's place.
 * @param to host user id
 * @throws EscalationRefused `not-escalated`, `same-owner`
 */
export function planHandOver(
  facts: TicketFacts,
  state: EscalationState,
  policy: Pick<Policy, 'version'>,
  to: string,
): EscalationPlan<'offered'> {
  if (state.status === 'none') throw new EscalationRefused('not-escalated');
  if (to === state.ownerId) throw new EscalationRefused('same-owner');
  return planOf(facts, state, policy, 'offered', { to });
}
