import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import { applyEvent } from './apply-event';
import { inHostOrder } from './in-host-order';
import { notEscalated } from './not-escalated';

/**
 * Where an escalation stands: what the log of its record says (design 4.6, 4.7). The events may come in any order and more
 * than once. Per key the first note wins whatever its deed; what lost changes nothing.
 * @param events the events of one record
 */
export function foldEscalation(
  events: readonly EscalationEvent[],
  policy: Pick<Policy, 'levels'>,
): EscalationState {
  return inHostOrder(events).reduce(
    (state, event) => applyEvent(state, event, policy),
    notEscalated(policy, 1),
  );
}
