import { ESCALATION_TAG } from '../../../domain/model/escalation-tag';
import type { RecordRef } from '../../../domain/model/record-ref';
import type { Ticket } from '../../../domain/model/ticket';
import type { ZendeskTicket } from '../schema/zendesk-ticket';

/** A Zendesk ticket in our words. */
export function toTicket(account: RecordRef['account'], ticket: ZendeskTicket): Ticket {
  return {
    ref: { host: 'zendesk', account, kind: 'ticket', id: ticket.id },
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    tags: ticket.tags,
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at === null ? null : Date.parse(ticket.updated_at),
    stamp: ticket.updated_at,
    requesterId: ticket.requester_id,
    assigneeId: ticket.assignee_id,
    groupId: ticket.group_id,
    accountId: ticket.organization_id,
    commentCount: ticket.comment_count,
    escalated: ticket.tags?.includes(ESCALATION_TAG.escalated) ?? null,
  };
}
