import type { CustomerTickets } from '../../../domain/model/customer-tickets';
import { ESCALATION_TAG } from '../../../domain/model/escalation-tag';
import type { ZendeskTicket } from '../schema/zendesk-ticket';
import { levelFromTags } from './level-from-tags';

/** A page of a customer's tickets. Complete only if the search said how many there are and showed as many. */
export function toCustomerTickets(answer: {
  results: readonly ZendeskTicket[];
  count: number | null;
}): CustomerTickets {
  return {
    tickets: answer.results.map((ticket) => ({
      id: ticket.id,
      subject: ticket.subject,
      status: ticket.status,
      createdAt: ticket.created_at,
      escalated: ticket.tags?.includes(ESCALATION_TAG.escalated) ?? null,
      levelId: levelFromTags(ticket.tags),
    })),
    complete: answer.count !== null && answer.count <= answer.results.length,
  };
}
