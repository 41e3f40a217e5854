import type { EscalationEvent } from '../../../domain/model/escalation-event';
import { parseMarkers } from '../../../domain/model/parse-markers';
import type { RecordRef } from '../../../domain/model/record-ref';
import type { CommentRow } from '../schema/comment-row';

/**
 * The escalation events that the comments of a case carry, oldest first. Only internal comments of the org's own people count:
 * a portal user can write a comment that looks like ours.
 */
export function eventsOf(comments: CommentRow[], ref: Pick<RecordRef, 'account' | 'id'>): EscalationEvent[] {
  return comments
    .flatMap((row) => {
      const { CommentBody: text, CreatedDate: at } = row;
      if (row.IsPublished !== false || row.CreatedBy?.UserType !== 'Standard') return [];
      if (typeof text !== 'string' || typeof at !== 'number') return [];
      return parseMarkers(text, ref).map((marker) => ({
        ...marker,
        at,
        authorId: row.CreatedById ?? null,
        noteId: row.Id,
      }));
    })
    .sort((a, b) => a.at - b.at || a.cycle - b.cycle || a.n - b.n);
}
