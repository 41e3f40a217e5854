import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { planResolve } from './plan-resolve';

/**
 * Closes an escalation with what came of it and why it was needed (acceptance CO6), which the marker keeps.
 * @param wish ids of the policy's outcomes and causes
 * @throws EscalationRefused `not-escalated`, `outcome-missing` when either is not one of the policy's
 */
export function planClose(
  facts: TicketFacts,
  state: EscalationState,
  policy: Pick<Policy, 'version' | 'outcomes' | 'causes'>,
  wish: { outcome: string | null; cause: string | null },
): EscalationPlan {
  const plan = planResolve(facts, state, policy);
  const outcome = policy.outcomes.find(({ id }) => id === wish.outcome);
  const cause = policy.causes.find(({ id }) => id === wish.cause);
  if (outcome === undefined || cause === undefined) throw new EscalationRefused('outcome-missing');
  return { ...plan, event: { ...plan.event, outcome: outcome.id, cause: cause.id } };
}
