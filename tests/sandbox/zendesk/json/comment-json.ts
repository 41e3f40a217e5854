import { escapeHtml } from '../../core/escape-html';
import type { CommentRecord } from '../state/ticket-record';
import { iso } from './iso';

/** A comment as the API gives it. */
export function commentJson(comment: CommentRecord, isAgent: boolean): Record<string, unknown> {
  const paragraphs = comment.body
    .split(/\n{2,}/)
    .map((paragraph) => `<p dir="auto">${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`);
  return {
    id: comment.id,
    type: 'Comment',
    author_id: comment.authorId,
    body: comment.body,
    html_body: `<div class="zd-comment" dir="auto">${paragraphs.join('')}</div>`,
    plain_body: comment.body,
    public: comment.public,
    attachments: [],
    audit_id: comment.auditId,
    via: { channel: isAgent ? 'web' : 'email', source: { from: {}, to: {}, rel: null } },
    created_at: iso(comment.at),
    metadata: { system: { client: 'Mozilla/5.0', ip_address: '203.0.113.7' }, custom: {} },
  };
}
