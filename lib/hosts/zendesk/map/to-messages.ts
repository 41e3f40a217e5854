import type { MessageReading } from '../../../domain/model/message-reading';
import type { Connection } from '../../contract';
import type { ZendeskComment } from '../schema/zendesk-comment';
import type { ZendeskUser } from '../schema/zendesk-user';
import { speaker } from './speaker';

/**
 * What the public messages amount to, oldest first; their texts go no further. A voice comment carries its transcript as its body. A
 * message without a date has no place among the others and is left out, as is what the host wrote itself.
 */
export function toMessages(
  comments: readonly ZendeskComment[],
  users: ReadonlyMap<string, ZendeskUser>,
  requesterId: string | null,
  readMessage: Connection['readMessage'],
): MessageReading[] {
  return comments
    .toSorted((a, b) => (a.created_at ?? 0) - (b.created_at ?? 0) || Number(a.id) - Number(b.id))
    .flatMap((comment) => {
      const { created_at: at, public: isPublic } = comment;
      const who = speaker(comment, requesterId, users);
      if (at === null || isPublic === false || who === 'system') return [];
      const by = who === 'unknown' ? null : who;
      return [readMessage(comment.plain_body ?? comment.body ?? '', { at, by, public: isPublic })];
    });
}
