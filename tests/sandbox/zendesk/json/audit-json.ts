import type { AuditRecord, FieldChange } from '../state/ticket-record';
import { iso } from './iso';

/** An audit as the API gives it. Values of a change are text, as the published description has them. */
export function auditJson(audit: AuditRecord, ticketId: number, isAgent: boolean): Record<string, unknown> {
  const changes = audit.changes.map(({ field, from, to }, index) => ({
    id: audit.id + 1 + index,
    type: 'Change',
    field_name: field,
    ...value('value', to),
    ...value('previous_value', from),
  }));
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
    ticket_id: ticketId,
    created_at: iso(audit.at),
    author_id: audit.authorId,
    metadata: { system: { client: 'Mozilla/5.0', ip_address: '203.0.113.7' }, custom: {} },
    events: [...comment, ...changes],
    via: { channel: isAgent ? 'web' : 'email', source: { from: {}, to: {}, rel: null } },
  };
}

function value(name: string, given: FieldChange['to']): Record<string, string> {
  if (given === null) return {};
  return { [name]: Array.isArray(given) ? given.join(' ') : String(given) };
}
