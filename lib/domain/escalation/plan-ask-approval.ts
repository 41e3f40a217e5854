import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { approverAt } from './approver-at';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { escalationTags } from './escalation-tags';
import { planOf } from './plan-of';

/**
 * Asks the first of the approvers for a ticket's kind of issue (acceptance PO17). On a ticket that is not escalated this opens an
 * escalation at the first level, which the approver owns.
 * @throws EscalationRefused `already-asked`, `no-approvers`
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function planAskApproval(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
): EscalationPlan<'asked'> {
  if (state.approval?.status === 'waiting') throw new EscalationRefused('already-asked');
  const approver = approverAt(facts, policy, state.levelId, [], now);
  if (approver === null) throw new EscalationRefused('no-approvers');
  const { personId, kind, dueAt } = approver;
  const opens = state.status === 'none';
  return {
    ...planOf(facts, state, policy, 'asked', {
      to: personId,
      ownerId: opens ? personId : state.ownerId,
      dueAt,
    }),
    assign: opens ? { personId, kind } : null,
    tags: opens ? escalationTags(facts.ticket.tags, null, state.levelId) : { add: [], remove: [] },
  };
}
