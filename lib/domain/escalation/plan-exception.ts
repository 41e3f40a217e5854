import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { planEscalate } from './plan-escalate';
import { requireReason } from './require-reason';

/**
 * One step up of a ticket that meets none of the policy's criteria: allowed with a typed reason, and counted as outside the
 * criteria (acceptance R-T1).
 * @throws EscalationRefused `reason-missing`, and as `planEscalate`
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function planException(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  wish: { reason: string; owner?: { personId: string; kind: 'person' | 'group' } },
): EscalationPlan {
  const { reason, ...choice } = wish;
  requireReason(reason);
  const plan = planEscalate(facts, state, policy, now, choice);
  return { ...plan, event: { ...plan.event, ground: 'exception' } };
}
