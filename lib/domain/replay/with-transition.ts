import { applyEvent } from '../escalation/apply-event';
import type { EscalationEvent } from '../model/escalation-event';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { SupposedEscalation } from './supposed-escalation';

/** The escalation with one more transition, written at its own moment. */
export function withTransition(
  { state, events }: SupposedEscalation,
  transition: Omit<EscalationEvent, 'at' | 'authorId' | 'noteId'>,
  at: Instant,
  policy: Policy,
): SupposedEscalation {
  const event = { ...transition, at, authorId: null, noteId: '' };
  return { state: applyEvent(state, event, policy), events: [...events, event] };
}
