import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { transitionKey } from '../model/transition-key';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { escalationTags } from './escalation-tags';

/**
 * The escalation is over: its cycle closes and our tags go; priority and owner stay. Also possible on a solved ticket, so that
 * no escalation is left behind on it.
 * @throws EscalationRefused `not-escalated`
 */
export function planResolve(
  facts: TicketFacts,
  state: EscalationState,
  policy: Pick<Policy, 'version'>,
): EscalationPlan {
  if (state.status === 'none') throw new EscalationRefused('not-escalated');
  const { ref, tags } = facts.ticket;
  return {
    event: {
      key: transitionKey(ref, state.cycle, state.transitions),
      cycle: state.cycle,
      n: state.transitions,
      deed: 'resolved',
      levelId: state.levelId,
      ownerId: state.ownerId,
      dueAt: null,
      policyVersion: policy.version,
    },
    assign: null,
    ownerReason: null,
    tags: escalationTags(tags, state.levelId, null),
    priority: null,
    skipped: [],
  };
}
