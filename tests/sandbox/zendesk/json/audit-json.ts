import type { AuditRecord, FieldChange, TicketRecord } from '../state/ticket-record';
import { iso } from './iso';

/**
 * An audit as the API gives it. Values of a change are text, as the published description has them.
 * @param opening whether it says by `Create` events as what the ticket was opened
 */
export function auditJson(
  audit: AuditRecord,
  ticket: TicketRecord,
  isAgent: boolean,
  opening = false,
): Record<string, unknown> {
  const changes = audit.changes.map(({ field, from, to }, index) => ({
    id: audit.id + 1 + index,
    type: 'Change',
    field_name: field,
    ...value('value', to),
    ...value('previous_value', from),
  }));
  const created = opening
    ? Object.entries(openedAs(ticket)).map(([field, as], index) => ({
        id: audit.id + 2 + index,
        type: 'Create',
        field_name: field,
        ...value('value', as),
      }))
    : [];
  const comment =
    audit.comment === null
      ? []
      : [
          {
            id: audit.comment.id,
            type: 'Comment',
            author_id: audit.comment.authorId,
            body: audit.comment.body,
            html_body: audit.comment.body,
            plain_body: audit.comment.body,
            public: audit.comment.public,
            audit_id: audit.id,
            attachments: [],
          },
        ];
  return {
    id: audit.id,
    ticket_id: ticket.id,
    created_at: iso(audit.at),
    author_id: audit.authorId,
    metadata: { system: { client: 'Mozilla/5.0', ip_address: '203.0.113.7' }, custom: {} },
    events: [...comment, ...created, ...changes],
    via: { channel: isAgent ? 'web' : 'email', source: { from: {}, to: {}, rel: null } },
  };
}

/** What a field was before it was changed first, or still is. */
function openedAs(ticket: TicketRecord): Record<string, FieldChange['to']> {
  const now = {
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    group_id: ticket.groupId,
    assignee_id: ticket.assigneeId,
    requester_id: ticket.requesterId,
    tags: ticket.tags,
  };
  const changes = ticket.audits.flatMap((audit) => audit.changes);
  return Object.fromEntries(
    Object.entries(now).map(([name, value]) => {
      const first = changes.find(({ field }) => field === name);
      return [name, first === undefined ? value : first.from];
    }),
  );
}

function value(name: string, given: FieldChange['to']): Record<string, string> {
  if (given === null) return {};
  return { [name]: Array.isArray(given) ? given.join(' ') : String(given) };
}
