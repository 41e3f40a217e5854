import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { planOf } from './plan-of';

/**
 * A hold ends before its time: the limit goes on.
 * @throws EscalationRefused `not-held`
 */
export function planRelease(
  facts: TicketFacts,
  state: EscalationState,
  policy: Pick<Policy, 'version'>,
  now: Instant,
): EscalationPlan<'released'> {
  if (!(state.holds ?? []).some(({ until }) => until === null || until > now))
    throw new EscalationRefused('not-held');
  return planOf(facts, state, policy, 'released');
}
