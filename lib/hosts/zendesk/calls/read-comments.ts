import type { TicketFacts } from '../../../domain/model/ticket-facts';
import type { Connection, HostApi } from '../../contract';
import { toActivities } from '../map/to-activities';
import { toConversation } from '../map/to-conversation';
import { toEvents } from '../map/to-events';
import { toMessages } from '../map/to-messages';
import { toPeople } from '../map/to-people';
import { triageSentiment } from '../map/triage-sentiment';
import { withTriage } from '../map/with-triage';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { CommentsAnswer } from '../schema/comments-answer';
import type { ZendeskComment } from '../schema/zendesk-comment';
import type { ZendeskUser } from '../schema/zendesk-user';

/** So far back a long ticket is read for the beginning of its escalation: 1,000 comments. */
const MOST_PAGES = 10;

/**
 * One request: the newest 100 comments, counted, read for what they amount to, and searched for our markers; their texts go no further. Only an escalated ticket
 * whose first marker lies further back costs a request more per 100 comments: without the beginning the log could not be believed.
 * Paged by offset, whose `sort_order` the published description lists as a parameter (the cursor's `sort` is named in prose only).
 */
export async function readComments(
  connection: Connection,
  facts: TicketFacts,
): ReturnType<HostApi['readComments']> {
  const { ref, requesterId } = facts.ticket;
  const path = `tickets/${recordNumber(ref.id)}/comments.json?include=users&sort_order=desc&per_page=100`;
  const comments = new Map<string, ZendeskComment>();
  const users = new Map<string, ZendeskUser>();
  for (let page = 1; ; page += 1) {
    const answer = await read(connection, page === 1 ? path : `${path}&page=${page}`, CommentsAnswer);
    for (const user of answer.users) users.set(user.id, user);
    const known = comments.size;
    for (const comment of answer.comments) comments.set(comment.id, comment);
    const complete = answer.next_page === null && answer.meta?.has_more !== true;
    const all = [...comments.values()];
    const events = toEvents(ref, all, users);
    const begun = events.some(({ cycle, n }) => cycle === 1 && n === 0);
    const lacksBeginning = !begun && (facts.ticket.escalated === true || events.length > 0);
    // A page that brings nothing new is one that was read already: pages that go round would never end.
    const goesOn = comments.size > known && page < MOST_PAGES;
    if (!complete && lacksBeginning && goesOn) continue;
    const messages = toMessages(all, users, requesterId, connection.readMessage);
    const triage = triageSentiment(facts.ticket.tags);
    if (triage !== null) connection.met('sentiment-tag', triage.spelling);
    return {
      conversation: toConversation(all, users, requesterId, complete, facts.conversation),
      events,
      people: toPeople([...users.values()], null),
      // Triage reads the first message, which only a complete conversation begins with.
      messages: complete ? withTriage(messages, facts.ticket.tags) : messages,
      activities: toActivities(all, users, requesterId),
    };
  }
}
