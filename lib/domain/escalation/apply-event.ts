import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import { applyAnswer } from './apply-answer';
import { effectOf } from './effect-of';
import { enterLevel } from './enter-level';
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
  if (event.cycle !== state.cycle || event.n !== state.transitions || event.deed === 'joined') return state;
  if (event.deed === 'resolved') return notEscalated(policy, state.cycle + 1);
  if (event.deed === 'escalated') return enterLevel(state, event);
  // First for its key, so it counts, but there is nothing it could change.
  const counted = { ...state, transitions: state.transitions + 1 };
  if (event.deed === 'asked' && state.status === 'none')
    return applyAnswer({ ...enterLevel(state, event), dueAt: null }, event);
  if (state.status === 'none') return counted;
  const at = effectOf(event);
  switch (event.deed) {
    case 'reopened':
    case 'lowered':
      return enterLevel(state, event);
    case 'repeated':
      return { ...enterLevel(state, event), repeats: (state.repeats ?? 0) + 1 };
    case 'acknowledged':
      return acknowledged(counted, event, event.ownerId ?? state.ownerId, policy);
    case 'accepted': {
      const { offer, ...others } = counted;
      return offer === undefined ? counted : acknowledged(others, event, offer.to, policy);
    }
    case 'transferred':
      return { ...enterLevel(state, event), levelId: state.levelId };
    case 'adopted':
      return {
        ...counted,
        policyVersion: event.policyVersion,
        dueAt: state.status === 'open' ? event.dueAt : state.dueAt,
        ...(event.row === undefined ? {} : { row: event.row }),
      };
    case 'held':
      return { ...counted, holds: [...endHold(state, at), { from: at, until: event.until ?? null }] };
    case 'released':
      return { ...counted, holds: endHold(state, at) };
    default:
      return applyAnswer(counted, event);
  }
}

function acknowledged(
  state: EscalationState,
  event: EscalationEvent,
  ownerId: string | null,
  policy: Pick<Policy, 'levels'>,
): EscalationState {
  return {
    ...state,
    status: 'acknowledged',
    ownerId,
    dueAt: limitGoesOn(state.levelId, policy) ? state.dueAt : null,
    acknowledgedAt: effectOf(event),
    acknowledgedBy: event.authorId,
    policyVersion: event.policyVersion,
  };
}

function limitGoesOn(levelId: string, policy: Pick<Policy, 'levels'>): boolean {
  return policy.levels.some((level) => level.id === levelId && level.climbsUnless === 'resolved');
}

/** The holds of the level with none that goes on after `at`. */
function endHold(state: EscalationState, at: number): NonNullable<EscalationState['holds']> {
  return (state.holds ?? []).map(({ from, until }) => ({
    from,
    until: Math.max(from, Math.min(until ?? at, at)),
  }));
}
