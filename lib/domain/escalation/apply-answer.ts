import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import { effectOf } from './effect-of';

/**
 * What hand-overs and approvals change. An answer to nothing changes nothing.
 * @param state with the event counted already
 */
export function applyAnswer(state: EscalationState, event: EscalationEvent): EscalationState {
  const { offer, ...others } = state;
  const at = effectOf(event);
  switch (event.deed) {
    case 'offered':
      return event.to === undefined ? state : { ...state, offer: { to: event.to, by: event.authorId, at } };
    case 'declined':
      return others;
    case 'asked':
      return { ...state, approval: asked(state.approval, event) };
    case 'approved':
    case 'denied':
      return answer(state, event, at);
    default:
      return state;
  }
}

/** Asked while an answer is awaited, the question goes on: whoever was asked before did not answer in time. */
function asked(
  before: EscalationState['approval'],
  event: EscalationEvent,
): NonNullable<EscalationState['approval']> {
  const approval = { status: 'waiting' as const, approverId: event.to ?? null, dueAt: event.dueAt };
  if (before?.status !== 'waiting') return { ...approval, answers: [] };
  const silent = [...(before.silent ?? []), ...(before.approverId === null ? [] : [before.approverId])];
  return { ...approval, answers: before.answers, silent };
}

function answer(state: EscalationState, event: EscalationEvent, at: number): EscalationState {
  const { approval } = state;
  if (approval?.status !== 'waiting') return state;
  const yes = event.deed === 'approved';
  const next = yes ? (event.to ?? null) : null;
  return {
    ...state,
    approval: {
      status: !yes ? 'denied' : next === null ? 'granted' : 'waiting',
      approverId: next,
      dueAt: next === null ? null : event.dueAt,
      answers: [...approval.answers, { by: event.authorId, at, yes }],
      ...(approval.silent === undefined ? {} : { silent: approval.silent }),
    },
  };
}
