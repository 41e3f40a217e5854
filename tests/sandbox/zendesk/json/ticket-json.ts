import type { TicketRecord } from '../state/ticket-record';
import { iso } from './iso';

/** A ticket as the API gives it, without sideloads. */
export function ticketJson(ticket: TicketRecord): Record<string, unknown> {
  return {
    url: `https://acme.zendesk.com/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
    created_at: iso(ticket.createdAt),
    updated_at: iso(ticket.updatedAt),
    generated_timestamp: Math.floor(ticket.updatedAt / 1000),
    type: ticket.type,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.comments[0]?.body ?? '',
    priority: ticket.priority,
    status: ticket.status,
    recipient: 'support@acme.zendesk.com',
    requester_id: ticket.requesterId,
    submitter_id: ticket.requesterId,
    assignee_id: ticket.assigneeId,
    organization_id: ticket.organizationId,
    group_id: ticket.groupId,
    collaborator_ids: [],
    follower_ids: ticket.followerIds ?? [],
    email_cc_ids: [],
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags: ticket.tags,
    custom_fields: Object.entries(ticket.customFields ?? {}).map(([id, value]) => ({
      id: Number(id),
      value,
    })),
    satisfaction_rating: { score: ticket.satisfaction ?? 'unoffered' },
    sharing_agreement_ids: [],
    custom_status_id: null,
    fields: [],
    followup_ids: [],
    ticket_form_id: 360_000_389_592,
    brand_id: 360_002_256_672,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: false,
    support_type: 'agent',
  };
}
