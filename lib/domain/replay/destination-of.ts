import type { EscalationPlan } from '../escalation/escalation-plan';
import { EscalationRefused } from '../escalation/escalation-refused';
import { planEscalate } from '../escalation/plan-escalate';
import type { Assessment } from '../model/assessment';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { Destination } from './destination';
import { placeOf } from './place-of';

/**
 * Where an escalation made at this moment goes, by the engine that makes them.
 * @param fired the rules that fire then: they may ask for more than the next level
 * @returns the plan beside it; `null` where none can be made
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function destinationOf(
  known: TicketFacts,
  state: EscalationState,
  fired: Assessment['fired'],
  policy: Policy,
  at: Instant,
): { to: Destination; plan: EscalationPlan | null } {
  const facts = ofTheWay(known);
  try {
    const plan = planEscalate(facts, state, policy, at, { fired });
    return { to: placeOf(plan.event, facts, policy), plan };
  } catch (error) {
    if (error instanceof EscalationRefused) return { to: { refused: error.code }, plan: null };
    throw error;
  }
}

/** What the way up depends on: the matrix copies the facts it is given, and the costly ones would be worked out for nothing. */
function ofTheWay({ ticket, people, conversation, events, fields = null }: TicketFacts): TicketFacts {
  return {
    ...{ ticket, people, conversation, events, fields },
    ...{ clocks: null, customer: null, customerTickets: null },
  };
}
