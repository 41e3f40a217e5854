import type { OutboxRow } from '../cache/outbox-row';
import { dueByItself } from '../domain/escalation/due-by-itself';
import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import { EscalationRefused } from '../domain/escalation/escalation-refused';
import { planAcknowledge } from '../domain/escalation/plan-acknowledge';
import { planAdoptPolicy } from '../domain/escalation/plan-adopt-policy';
import { planAnswerApproval } from '../domain/escalation/plan-answer-approval';
import { planAnswerHandOver } from '../domain/escalation/plan-answer-hand-over';
import { planAskApproval } from '../domain/escalation/plan-ask-approval';
import { planClose } from '../domain/escalation/plan-close';
import { planDue } from '../domain/escalation/plan-due';
import { planEscalate } from '../domain/escalation/plan-escalate';
import { planHandOver } from '../domain/escalation/plan-hand-over';
import { planHold } from '../domain/escalation/plan-hold';
import { planLower } from '../domain/escalation/plan-lower';
import { planRelease } from '../domain/escalation/plan-release';
import { planResolve } from '../domain/escalation/plan-resolve';
import { planTakeBack } from '../domain/escalation/plan-take-back';
import { planTransfer } from '../domain/escalation/plan-transfer';
import type { EscalationState } from '../domain/model/escalation-state';
import type { Instant } from '../domain/model/instant';
import type { Policy } from '../domain/model/policy';
import type { TicketFacts } from '../domain/model/ticket-facts';

/** The reason was required and read when the row was made: whether it can still be unsealed does not decide whether it is written. */
const GIVEN = 'given';

/**
 * The transition a row asks for, planned anew on the record as it is now: limits count from the moment of writing, but of what
 * became due by itself from when it did. Moments are whole seconds, rounded up, so that nothing is due early. `null` when what
 * was due is not due any more.
 * @param myId our own user id on the host
 * @throws EscalationRefused when it no longer fits
 */
export function replan(
  row: OutboxRow,
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  myId: string | null,
): EscalationPlan | null {
  const owner =
    row.ownerId === null || row.ownerKind === null ? null : { personId: row.ownerId, kind: row.ownerKind };
  const second = Math.ceil(now / 1000) * 1000;
  if (row.effectiveAt !== undefined) {
    const { act } = dueByItself(facts, state, policy, now);
    const same = act !== null && act.event.deed === row.deed && act.at === row.effectiveAt;
    return same ? planDue(facts, state, act) : null;
  }
  if (row.takenBack === true) return takeBack(row, facts, state, policy, second, myId);
  const reason = GIVEN;
  const to = owner ?? { personId: '', kind: 'person' as const };
  switch (row.deed) {
    case 'escalated': {
      // Where the policy by itself still says what was queued, its plan also tells why: who is away, what was passed over.
      const plan = unlessRefused(() => planEscalate(facts, state, policy, second));
      if (plan?.event.levelId === row.levelId && plan.event.ownerId === row.ownerId)
        return grounded(plan, row);
      const choice = { toLevel: row.levelId, ...(owner === null ? {} : { owner }) };
      return grounded(planEscalate(facts, state, policy, second, choice), row);
    }
    case 'acknowledged':
      return planAcknowledge(facts, state, policy, second, owner);
    case 'lowered':
      return planLower(facts, state, policy, second, { toLevel: row.levelId, reason });
    case 'offered':
      return planHandOver(facts, state, policy, to.personId);
    case 'accepted':
    case 'declined':
      return planAnswerHandOver(facts, state, policy, second, {
        by: to.personId,
        accept: row.deed === 'accepted',
      });
    case 'transferred':
      return planTransfer(facts, state, policy, second, to);
    case 'held':
      return planHold(facts, state, policy, now, { until: row.until ?? null, reason });
    case 'released':
      return planRelease(facts, state, policy, now);
    case 'asked':
      return planAskApproval(facts, state, policy, second);
    case 'approved':
    case 'denied':
      return planAnswerApproval(facts, state, policy, second, {
        by: to.personId,
        yes: row.deed === 'approved',
      });
    case 'resolved': {
      const { outcome, cause } = row;
      // Words that the policy does not have any more close it all the same: the note says what was chosen.
      const closing = unlessRefused(() => planClose(facts, state, policy, { outcome, cause }));
      return closing ?? planResolve(facts, state, policy);
    }
    case 'adopted':
      return planAdoptPolicy(facts, state, policy, second);
    default:
      return null;
  }
}

/** What goes up with the whole customer, outside the criteria or past a level by choice, says so. */
function grounded(plan: EscalationPlan, { customer, ground: chosen }: OutboxRow): EscalationPlan {
  const ground = customer === undefined ? chosen : 'customer';
  return ground === undefined ? plan : { ...plan, event: { ...plan.event, ground } };
}

/** As `planTakeBack`; the ticket goes back to who had it before, while it is still with whom that step gave it to. */
function takeBack(
  row: OutboxRow,
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  myId: string | null,
): EscalationPlan | null {
  if (myId === null) return null;
  const plan = planTakeBack(facts, state, policy, now, myId);
  if (plan.event.deed !== row.deed) return null;
  const { assigneeId, groupId } = facts.ticket;
  const untouched = state.ownerId !== null && (state.ownerId === assigneeId || state.ownerId === groupId);
  const back = row.heldBefore ?? null;
  return plan.event.deed === 'resolved' && back !== null && untouched ? { ...plan, assign: back } : plan;
}

function unlessRefused(plan: () => EscalationPlan): EscalationPlan | null {
  try {
    return plan();
  } catch (error) {
    if (error instanceof EscalationRefused) return null;
    throw error;
  }
}
