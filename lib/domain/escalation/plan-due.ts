import type { EscalationState } from '../model/escalation-state';
import type { TicketFacts } from '../model/ticket-facts';
import type { DueStep } from './due-step';
import type { EscalationPlan } from './escalation-plan';
import { escalationTags } from './escalation-tags';
import { raisedPriority } from './raised-priority';

/** A step that is due by itself, as it is written: with the tags and the priority that a person's own escalation would have. */
export function planDue(
  { ticket }: Pick<TicketFacts, 'ticket'>,
  state: Pick<EscalationState, 'status' | 'levelId'>,
  { event, assign, ownerReason, skipped }: DueStep,
): EscalationPlan {
  const climbs = event.deed === 'escalated';
  const from = state.status === 'none' ? null : state.levelId;
  return {
    event,
    assign,
    ownerReason,
    skipped,
    tags: climbs ? escalationTags(ticket.tags, from, event.levelId) : { add: [], remove: [] },
    priority: climbs ? raisedPriority(ticket.priority) : null,
  };
}
