import type { Conversation } from '../../../domain/model/conversation';
import type { Instant } from '../../../domain/model/instant';
import type { Rows } from '../rest/page-rows';
import type { CommentRow } from '../schema/comment-row';
import type { EmailRow } from '../schema/email-row';
import { type Message, messagesOf } from './messages-of';

/** A mail that opens a case arrives together with it: it is the case's opening, not a second message. */
const OPENING_MILLISECONDS = 60_000;

/**
 * What the public conversation of a case amounts to; `null` when a part of it could not be read. Opening a case counts as the
 * customer's first message. An agent's message in the same second as a customer's is an automatic receipt: the customer waits.
 * @param createdAt when the case was opened; `null` is unknown.
 */
export function conversationOf(
  comments: Rows<CommentRow> | null,
  emails: Rows<EmailRow> | null,
  createdAt: Instant | null,
): Conversation | null {
  const messages = comments && emails && messagesOf(comments, emails);
  if (!messages) return null;
  const customer = withOpening(moments(messages, 'customer'), createdAt);
  const agent = moments(messages, 'agent');
  const lastReply = agent.length === 0 ? null : Math.max(...agent);
  const knownSince = Math.max(horizon(comments, 'CreatedDate'), horizon(emails, 'MessageDate'));
  const agentReplies = knownSince === Number.NEGATIVE_INFINITY ? agent.length : null;
  if ((lastReply ?? Number.NEGATIVE_INFINITY) < knownSince) {
    return { waitingSince: null, unansweredMessages: null, agentReplies };
  }
  const unanswered = lastReply === null ? customer : customer.filter((at) => at >= lastReply);
  if (unanswered.length === 0 && lastReply === null) {
    return { waitingSince: null, unansweredMessages: null, agentReplies };
  }
  return {
    waitingSince: unanswered.length === 0 ? 'nobody' : Math.min(...unanswered),
    unansweredMessages: unanswered.length,
    lastReplyAt: lastReply,
    agentReplies,
  };
}

function moments(messages: Message[], from: Message['from']): Instant[] {
  return messages.filter((message) => message.from === from).map((message) => message.at);
}

function withOpening(customer: Instant[], createdAt: Instant | null): Instant[] {
  const opened = createdAt === null || customer.some((at) => at <= createdAt + OPENING_MILLISECONDS);
  return opened ? customer : [createdAt, ...customer];
}

/** From which moment on a newest-first list is known whole. */
function horizon<Field extends string, Row extends { [field in Field]?: number | null | undefined }>(
  list: Rows<Row>,
  field: Field,
): number {
  if (list.complete) return Number.NEGATIVE_INFINITY;
  const known = list.rows.map((row) => row[field]).filter((at) => typeof at === 'number');
  return known.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...known);
}
