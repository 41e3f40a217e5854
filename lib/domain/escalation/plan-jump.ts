import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { planEscalate } from './plan-escalate';
import { requireReason } from './require-reason';

/**
 * Up to a level that a person chooses, past those between (acceptance PO5: counted, never blocked). The reason is told in the
 * note; the log says that it was by choice.
 * @throws EscalationRefused `reason-missing`, and as `planEscalate`
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function planJump(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  wish: { toLevel: string; reason: string; owner?: { personId: string; kind: 'person' | 'group' } },
): EscalationPlan {
  const { reason, ...choice } = wish;
  requireReason(reason);
  const plan = planEscalate(facts, state, policy, now, choice);
  return { ...plan, event: { ...plan.event, ground: 'jump' } };
}
