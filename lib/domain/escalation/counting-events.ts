import type { EscalationEvent } from '../model/escalation-event';
import type { Policy } from '../model/policy';
import { applyEvent } from './apply-event';
import { inHostOrder } from './in-host-order';
import { notEscalated } from './not-escalated';

/** The events that made a record's escalation what it is, in order: those that `foldEscalation` did not pass over. */
export function countingEvents(
  events: readonly EscalationEvent[],
  policy: Pick<Policy, 'levels'>,
): EscalationEvent[] {
  let state = notEscalated(policy, 1);
  return inHostOrder(events).filter((event) => {
    const before = state;
    state = applyEvent(state, event, policy);
    return state !== before;
  });
}
