import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { planOf } from './plan-of';
import { requireReason } from './require-reason';

/**
 * The climb stands still until a moment, or until somebody releases it, with a reason (acceptance PO5). What was left of the
 * limit goes on after it.
 * @param wish `until` epoch milliseconds; `null` until somebody releases it
 * @throws EscalationRefused `reason-missing`, `not-escalated`, `already-held`, `hold-ended`
 */
export function planHold(
  facts: TicketFacts,
  state: EscalationState,
  policy: Pick<Policy, 'version'>,
  now: Instant,
  wish: { until: Instant | null; reason: string },
): EscalationPlan<'held'> {
  requireReason(wish.reason);
  if (state.status === 'none') throw new EscalationRefused('not-escalated');
  if ((state.holds ?? []).some(({ until }) => until === null || until > now))
    throw new EscalationRefused('already-held');
  if (wish.until !== null && wish.until <= now) throw new EscalationRefused('hold-ended');
  return planOf(facts, state, policy, 'held', wish.until === null ? {} : { until: wish.until });
}
