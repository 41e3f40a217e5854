import type { Conversation } from '../../../domain/model/conversation';
import type { EscalationEvent } from '../../../domain/model/escalation-event';
import type { Person } from '../../../domain/model/person';
import type { TicketFacts } from '../../../domain/model/ticket-facts';
import type { Connection } from '../../contract';
import { toConversation } from '../map/to-conversation';
import { toEvents } from '../map/to-events';
import { toPeople } from '../map/to-people';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { CommentsAnswer } from '../schema/comments-answer';

/**
 * One request: the newest 100 comments, counted and searched for our markers; their texts go no further. Paged by offset, whose
 * `sort_order` the published description lists as a parameter (the cursor's `sort` is named in prose only).
 */
export async function readComments(
  connection: Connection,
  facts: TicketFacts,
): Promise<{ conversation: Conversation; events: EscalationEvent[]; people: Person[] }> {
  const { ref, requesterId } = facts.ticket;
  const path = `tickets/${recordNumber(ref.id)}/comments.json?include=users&sort_order=desc&per_page=100`;
  const answer = await read(connection, path, CommentsAnswer);
  const users = new Map(answer.users.map((user) => [user.id, user]));
  const complete = answer.next_page === null && answer.meta?.has_more !== true;
  return {
    conversation: toConversation(answer.comments, users, requesterId, complete, facts.conversation),
    events: toEvents(ref, answer.comments, users),
    people: toPeople(answer.users, null),
  };
}
