import type { Activity } from '../../../domain/model/activity';
import { parseMarkers } from '../../../domain/model/parse-markers';
import type { ZendeskComment } from '../schema/zendesk-comment';
import type { ZendeskUser } from '../schema/zendesk-user';
import { speaker } from './speaker';

/** What colleagues did: public replies and internal notes, without the notes that carry our markers. */
export function toActivities(
  comments: readonly ZendeskComment[],
  users: ReadonlyMap<string, ZendeskUser>,
  requesterId: string | null,
): Activity[] {
  return comments.flatMap((comment): Activity[] => {
    const { created_at: at, author_id: authorId, public: isPublic } = comment;
    if (at === null || authorId === null || authorId === 'system' || isPublic === null) return [];
    if (speaker(comment, requesterId, users) !== 'agent') return [];
    if (isPublic) return [{ at, authorId, kind: 'reply' }];
    const marked = parseMarkers(comment.body ?? comment.plain_body ?? '').length > 0;
    return marked ? [] : [{ at, authorId, kind: 'note' }];
  });
}
