import type { Instant } from '../../../domain/model/instant';
import type { Rows } from '../rest/page-rows';
import type { CommentRow } from '../schema/comment-row';
import type { EmailRow } from '../schema/email-row';

/** A public message: when, and from which side. */
export interface Message {
  at: Instant;
  from: 'customer' | 'agent';
}

/** Status of a mail that was not sent. */
export const DRAFT = '5';

/**
 * The public messages of a case: sent and received mails, published comments. `null` when one of them does not say when it was
 * or whose: it might be the last word.
 */
export function messagesOf(comments: Rows<CommentRow>, emails: Rows<EmailRow>): Message[] | null {
  const messages = [
    ...emails.rows.filter((row) => row.Status !== DRAFT).map(mailed),
    ...comments.rows.filter((row) => row.IsPublished !== false).map(commented),
  ];
  const read = messages.filter((message) => message !== null);
  return read.length === messages.length ? read : null;
}

function mailed(row: EmailRow): Message | null {
  if (typeof row.Incoming !== 'boolean' || typeof row.MessageDate !== 'number') return null;
  return { at: row.MessageDate, from: row.Incoming ? 'customer' : 'agent' };
}

function commented(row: CommentRow): Message | null {
  const type = row.CreatedBy?.UserType;
  if (row.IsPublished !== true || typeof row.CreatedDate !== 'number' || typeof type !== 'string')
    return null;
  return { at: row.CreatedDate, from: type === 'Standard' ? 'agent' : 'customer' };
}
