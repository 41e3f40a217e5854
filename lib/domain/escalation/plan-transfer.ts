import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { levelDue } from './level-due';
import { planOf } from './plan-of';

/**
 * Sideways to a specialist: somebody else on the same level, who is to acknowledge it within the level's limit. Level-neutral:
 * neither up nor down in any count (acceptance PO18).
 * @throws EscalationRefused `not-escalated`, `same-owner`
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function planTransfer(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  to: { personId: string; kind: 'person' | 'group' },
): EscalationPlan<'transferred'> {
  if (state.status === 'none') throw new EscalationRefused('not-escalated');
  if (to.personId === state.ownerId) throw new EscalationRefused('same-owner');
  const dueAt = levelDue(facts, state, policy, now);
  return { ...planOf(facts, state, policy, 'transferred', { ownerId: to.personId, dueAt }), assign: to };
}
