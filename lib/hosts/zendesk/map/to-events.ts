import type { EscalationEvent } from '../../../domain/model/escalation-event';
import { parseMarkers } from '../../../domain/model/parse-markers';
import type { RecordRef } from '../../../domain/model/record-ref';
import type { ZendeskComment } from '../schema/zendesk-comment';
import type { ZendeskUser } from '../schema/zendesk-user';

/**
 * Our log, read back from the internal notes of colleagues. A customer can type a marker, and a mail of somebody who is not on
 * the ticket arrives as an internal note: only notes whose author is known to be an agent or administrator count. Oldest first.
 */
export function toEvents(
  ref: Pick<RecordRef, 'account' | 'id'>,
  comments: readonly ZendeskComment[],
  users: ReadonlyMap<string, ZendeskUser>,
): EscalationEvent[] {
  return comments
    .flatMap((comment): EscalationEvent[] => {
      const { id: noteId, author_id: authorId, created_at: at } = comment;
      if (comment.public !== false || at === null || authorId === null || authorId === 'system') return [];
      const role = users.get(authorId)?.role;
      if (role !== 'agent' && role !== 'admin') return [];
      const markers = parseMarkers(comment.body ?? comment.plain_body ?? '', ref);
      return markers.map((marker) => ({ ...marker, at, authorId, noteId }));
    })
    .sort((a, b) => a.at - b.at || Number(a.noteId) - Number(b.noteId));
}
