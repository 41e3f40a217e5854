import type { CustomerTickets } from '../../../domain/model/customer-tickets';
import { ESCALATION_TAG } from '../../../domain/model/escalation-tag';
import type { FieldMapping } from '../../../domain/model/field-mapping';
import { levelOfTags } from '../../../domain/model/level-of-tags';
import { nearestDue } from '../../../domain/model/nearest-due';
import type { ZendeskTicket } from '../schema/zendesk-ticket';
import { toClocks } from './to-clocks';
import { toFields } from './to-fields';
import { toSurveys } from './to-surveys';

/**
 * A page of a customer's tickets. Complete only if the search said how many there are and showed as many. Product and kind of issue
 * are told by the fields that a person mapped under these names.
 */
export function toCustomerTickets(
  answer: { results: readonly ZendeskTicket[]; count: number | null },
  mapping: FieldMapping | null,
): CustomerTickets {
  return {
    tickets: answer.results.map((ticket) => {
      const fields = toFields(ticket, mapping);
      const clocks = toClocks(ticket.slas, null);
      return {
        id: ticket.id,
        subject: ticket.subject,
        status: ticket.status,
        createdAt: ticket.created_at,
        escalated: ticket.tags?.includes(ESCALATION_TAG.escalated) ?? null,
        levelId: levelOfTags(ticket.tags),
        product: fields?.product ?? null,
        issueType: fields?.issue_type ?? null,
        solvedAt: ticket.metric_set?.solved_at ?? null,
        priority: ticket.priority,
        dueAt: clocks && nearestDue(clocks),
      };
    }),
    surveys: toSurveys(answer.results),
    complete: answer.count !== null && answer.count <= answer.results.length,
  };
}
