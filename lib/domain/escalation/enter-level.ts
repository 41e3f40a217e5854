import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import { effectOf } from './effect-of';

/** The state once a level is entered, or begins anew: open, with the owner and the limit that the event names. */
export function enterLevel(state: EscalationState, event: EscalationEvent): EscalationState {
  const row = event.row ?? state.row;
  return {
    cycle: state.cycle,
    transitions: state.transitions + 1,
    status: 'open',
    levelId: event.levelId,
    ownerId: event.ownerId,
    since: effectOf(event),
    dueAt: event.dueAt,
    acknowledgedAt: null,
    acknowledgedBy: null,
    policyVersion: event.policyVersion,
    ...(row === undefined ? {} : { row }),
    ...(event.until === undefined ? {} : { waitsUntil: event.until }),
    ...(state.approval === undefined ? {} : { approval: state.approval }),
  };
}
