import type { EscalationState } from '../model/escalation-state';
import type { TicketFacts } from '../model/ticket-facts';

/**
 * Whether the host, or somebody there, has escalated it and nobody has taken that up yet: then who is to have it is asked, as the
 * host's own rule may have given it to somebody. Only where the host has a flag of its own: Zendesk's tags are ours.
 */
export function isToBeTakenUp(
  { ticket }: Pick<TicketFacts, 'ticket'>,
  { status }: Pick<EscalationState, 'status'>,
): boolean {
  return ticket.ref.host === 'salesforce' && ticket.escalated === true && status === 'none';
}
