import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { transitionKey } from '../model/transition-key';
import type { EscalationPlan } from './escalation-plan';

/** A next transition that leaves level, owner, limit and ticket as they are, but for what is given. */
export function planOf<Done extends EscalationEvent['deed']>(
  facts: Pick<TicketFacts, 'ticket'>,
  state: EscalationState,
  policy: Pick<Policy, 'version'>,
  deed: Done,
  change: Partial<Omit<EscalationPlan<Done>['event'], 'key' | 'cycle' | 'n' | 'deed'>> = {},
): EscalationPlan<Done> {
  return {
    event: {
      key: transitionKey(facts.ticket.ref, state.cycle, state.transitions),
      cycle: state.cycle,
      n: state.transitions,
      deed,
      levelId: state.levelId,
      ownerId: state.ownerId,
      dueAt: state.dueAt,
      policyVersion: state.policyVersion ?? policy.version,
      ground: 'person',
      ...change,
    },
    assign: null,
    ownerReason: null,
    tags: { add: [], remove: [] },
    priority: null,
    skipped: [],
  };
}
