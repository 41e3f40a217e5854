import type { TicketFacts } from '../../../domain/model/ticket-facts';
import type { Connection, HostApi } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { activitiesOf } from '../map/activities-of';
import { authorsOf } from '../map/authors-of';
import { conversationOf } from '../map/conversation-of';
import { eventsOf } from '../map/events-of';
import { readingsOf } from '../map/readings-of';
import { readParts } from '../rest/read-parts';
import { requiredId } from '../rest/required-id';
import { requiredRows } from '../rest/required-rows';
import { rowsIn } from '../rest/rows-in';
import { CommentRow } from '../schema/comment-row';
import { EmailRow } from '../schema/email-row';
import { commentsQuery } from '../soql/comments-query';
import { emailsQuery } from '../soql/emails-query';
import { LIMITS } from '../soql/limits';

/** The comments of a case with its mails, which are the other half of the conversation, in one request. */
export async function readComments(
  connection: Connection,
  facts: TicketFacts,
): Promise<Awaited<ReturnType<HostApi['readComments']>>> {
  const id = requiredId(facts.ticket.ref.id, KEY_PREFIX.ticket);
  const { parts } = await readParts(connection, (fields) => ({
    comments: commentsQuery(fields, id),
    emails: emailsQuery(fields, id),
  }));
  const comments = requiredRows(connection, parts.comments, CommentRow, LIMITS.comments);
  const emails = rowsIn(parts.emails, EmailRow, LIMITS.emails);
  const conversation = conversationOf(comments, emails, facts.ticket.createdAt);
  // What the case itself says came with the case; here it is not known.
  const opening = { at: facts.ticket.createdAt, text: null };
  return {
    conversation: conversation ?? { waitingSince: null, unansweredMessages: null, agentReplies: null },
    events: eventsOf(comments.rows, { account: connection.account, id }),
    people: authorsOf(comments.rows),
    messages: emails && readingsOf(opening, comments.rows, emails.rows, connection.readMessage),
    activities: activitiesOf(comments.rows),
  };
}
