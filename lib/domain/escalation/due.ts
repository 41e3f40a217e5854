import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { applyEvent } from './apply-event';
import type { DueStep } from './due-step';
import { nextStep } from './next-step';

/** What is due of an escalation. */
export interface Due {
  /** What became due up to now and is not written yet, in order, each at its true moment. */
  steps: DueStep[];
  /** When the next step comes if nobody does anything: when to wake. `null` when none is known. */
  nextAt: Instant | null;
  /** Why nothing may be done by itself here; `null` when it may. */
  blocked: 'done' | 'other-policy' | 'pauses-unknown' | 'status-unknown' | null;
}

/**
 * What is due at `now` (acceptance 1, design 4.6): a pure function of the log's state, the frozen policy and what is known of the
 * ticket. After sleep it gives everything that was missed, in order, with the moments at which it was due; replayed in pieces
 * it gives the same. Nothing is due on a ticket that is solved or closed, nor on an escalation that goes by a policy
 * version which is not this one.
 * @param state `foldEscalation` of the log
 * @param policy the version frozen in the escalation, if it is one already
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function due(facts: TicketFacts, state: EscalationState, policy: Policy, now: Instant): Due {
  const blocked = whyBlocked(facts, state, policy);
  if (blocked !== null) return { steps: [], nextAt: null, blocked };
  const steps: DueStep[] = [];
  let current = state;
  for (;;) {
    const step = nextStep(facts, current, policy);
    if (step === 'unknown') return { steps, nextAt: null, blocked: 'pauses-unknown' };
    if (step === null || step.at > now) return { steps, nextAt: step?.at ?? null, blocked: null };
    steps.push(step);
    current = applyEvent(current, written(step), policy);
  }
}

function whyBlocked(
  { ticket }: TicketFacts,
  state: EscalationState,
  policy: Policy,
): 'done' | 'other-policy' | 'status-unknown' | null {
  if (isDone(ticket.status)) return 'done';
  if (state.policyVersion !== null && state.policyVersion !== policy.version) return 'other-policy';
  return ticket.status === null ? 'status-unknown' : null;
}

/** The step as its marker will be read back, written at its own moment. */
function written(step: DueStep): EscalationEvent {
  return { ...step.event, at: step.at, authorId: null, noteId: '' };
}
