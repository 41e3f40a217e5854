import type { Activity } from '../../../domain/model/activity';
import { parseMarkers } from '../../../domain/model/parse-markers';
import type { CommentRow } from '../schema/comment-row';

/** What colleagues wrote on a case as comments, without those that carry our markers. Mails do not tell their author here. */
export function activitiesOf(comments: readonly CommentRow[]): Activity[] {
  return comments.flatMap((row): Activity[] => {
    const { CreatedDate: at, CreatedById: authorId, IsPublished: isPublic, CommentBody: body } = row;
    if (typeof at !== 'number' || typeof authorId !== 'string' || typeof isPublic !== 'boolean') return [];
    if (row.CreatedBy?.UserType !== 'Standard' || parseMarkers(body ?? '').length > 0) return [];
    return [{ at, authorId, kind: isPublic ? 'reply' : 'note' }];
  });
}
