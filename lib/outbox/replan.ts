import type { OutboxRow } from '../cache/outbox-row';
import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import { EscalationRefused } from '../domain/escalation/escalation-refused';
import { planAcknowledge } from '../domain/escalation/plan-acknowledge';
import { planEscalate } from '../domain/escalation/plan-escalate';
import { planResolve } from '../domain/escalation/plan-resolve';
import type { EscalationState } from '../domain/model/escalation-state';
import type { Instant } from '../domain/model/instant';
import type { Policy } from '../domain/model/policy';
import type { TicketFacts } from '../domain/model/ticket-facts';

/**
 * The transition a row asks for, planned anew on the record as it is now: limits count from the moment of writing.
 * Moments are whole seconds, rounded up, so that nothing is due early.
 * @throws EscalationRefused when it no longer fits
 */
export function replan(
  row: OutboxRow,
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
): EscalationPlan {
  const owner =
    row.ownerId === null || row.ownerKind === null ? null : { personId: row.ownerId, kind: row.ownerKind };
  const second = Math.ceil(now / 1000) * 1000;
  switch (row.deed) {
    case 'escalated': {
      // Where the policy by itself still says what was queued, its plan also tells why: who is away, what was passed over.
      const plan = unlessRefused(() => planEscalate(facts, state, policy, second));
      if (plan?.event.levelId === row.levelId && plan.event.ownerId === row.ownerId) return plan;
      return planEscalate(facts, state, policy, second, {
        toLevel: row.levelId,
        ...(owner === null ? {} : { owner }),
      });
    }
    case 'acknowledged':
      return planAcknowledge(facts, state, policy, second, owner);
    case 'resolved':
    case 'joined':
      return planResolve(facts, state, policy);
  }
}

function unlessRefused(plan: () => EscalationPlan): EscalationPlan | null {
  try {
    return plan();
  } catch (error) {
    if (error instanceof EscalationRefused) return null;
    throw error;
  }
}
