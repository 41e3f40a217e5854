import type { Conversation } from '../../../domain/model/conversation';
import type { ZendeskComment } from '../schema/zendesk-comment';
import type { ZendeskUser } from '../schema/zendesk-user';
import { speaker } from './speaker';

/**
 * The public conversation in numbers, from its newest messages. What a message of unknown date or author leaves open is `null`.
 * @param complete whether these are all messages; if not, what depends on the earlier ones is unknown.
 * @param before what was known without the messages, kept where they do not reach back far enough.
 */
export function toConversation(
  comments: readonly ZendeskComment[],
  users: ReadonlyMap<string, ZendeskUser>,
  requesterId: string | null,
  complete: boolean,
  before: Conversation | null,
): Conversation {
  const messages = comments
    .filter((comment) => comment.public !== false)
    .map((comment) => ({
      id: Number(comment.id),
      at: comment.created_at,
      speaker: comment.public === null ? 'unknown' : speaker(comment, requesterId, users),
    }))
    .filter((message) => message.speaker !== 'system')
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.id - b.id);
  const dated = messages.every((message) => message.at !== null);
  const lastReply = messages.findLastIndex((message) => message.speaker === 'agent');
  const unanswered = messages.slice(lastReply + 1);
  const told =
    dated && (complete || lastReply >= 0) && unanswered.every((message) => message.speaker === 'customer');
  const counted = complete && messages.every((message) => message.speaker !== 'unknown');
  return {
    waitingSince: told ? (unanswered[0]?.at ?? 'nobody') : (before?.waitingSince ?? null),
    unansweredMessages: told ? unanswered.length : null,
    lastReplyAt: told ? (messages[lastReply]?.at ?? null) : null,
    agentReplies: counted ? messages.filter((message) => message.speaker === 'agent').length : null,
  };
}
