import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import { notEscalated } from './not-escalated';

/**
 * The state after one event. An event counts only as the very next transition of the state; any other, a second one for the
 * same key among them, and every `joined`, leaves the state as it is (the same object).
 * What is shown comes from the event itself, so that it is right although its policy version is unknown here.
 */
export function applyEvent(
  state: EscalationState,
  event: EscalationEvent,
  policy: Pick<Policy, 'levels'>,
): EscalationState {
  if (event.cycle !== state.cycle || event.n !== state.transitions) return state;
  const transitions = state.transitions + 1;
  switch (event.deed) {
    case 'joined':
      return state;
    case 'resolved':
      return notEscalated(policy, state.cycle + 1);
    case 'escalated':
      return {
        ...state,
        transitions,
        status: 'open',
        levelId: event.levelId,
        ownerId: event.ownerId,
        since: event.at,
        dueAt: event.dueAt,
        acknowledgedAt: null,
        acknowledgedBy: null,
        policyVersion: event.policyVersion,
      };
    case 'acknowledged':
      // First for its key, so it counts, but there is nothing to acknowledge.
      if (state.status === 'none') return { ...state, transitions };
      return {
        ...state,
        transitions,
        status: 'acknowledged',
        ownerId: event.ownerId ?? state.ownerId,
        dueAt: null,
        acknowledgedAt: event.at,
        acknowledgedBy: event.authorId,
        policyVersion: event.policyVersion,
      };
  }
}
