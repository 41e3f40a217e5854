import type { Assessment } from '../model/assessment';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { planEscalate } from './plan-escalate';

/**
 * The escalation that rules may make without a person (acceptance R-T1): the first one, where a rule fired whose mode is
 * `act`. Only such rules say how high it goes: what may only suggest sends nobody to the top. `null` where none did, where the
 * ticket is escalated already, by us or on the host, or its log was not read, and where its status is unknown.
 * @throws EscalationRefused as `planEscalate`
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function planUnattended(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  fired: Assessment['fired'],
  now: Instant,
): EscalationPlan | null {
  const { status, escalated } = facts.ticket;
  if (state.status !== 'none' || escalated === true || facts.events === null || status === null) return null;
  const acting = fired.filter(({ mode }) => mode === 'act');
  if (isDone(status) || acting.length === 0) return null;
  const plan = planEscalate(facts, state, policy, now, { fired: acting });
  return { ...plan, event: { ...plan.event, ground: 'rule' } };
}
