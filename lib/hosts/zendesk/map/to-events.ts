import type { EscalationEvent } from '../../../domain/model/escalation-event';
import { parseMarkers } from '../../../domain/model/parse-markers';
import { parseTransitionKey } from '../../../domain/model/parse-transition-key';
import type { RecordRef } from '../../../domain/model/record-ref';
import { transitionKey } from '../../../domain/model/transition-key';
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
      return parseMarkers(comment.body ?? comment.plain_body ?? '').flatMap((marker) => {
        const key = keyHere(marker.key, ref);
        return key === null ? [] : [{ ...marker, key, at, authorId, noteId }];
      });
    })
    .sort((a, b) => a.at - b.at || Number(a.noteId) - Number(b.noteId));
}

/**
 * The key as it reads under this address; `null` for that of another ticket. The brands of an account have addresses of their own
 * and share its tickets: what a colleague wrote under another brand's address is this ticket's escalation all the same.
 */
function keyHere(key: string, ref: Pick<RecordRef, 'account' | 'id'>): string | null {
  const parts = parseTransitionKey(key);
  const isHere = parts?.id === ref.id && parts.account.endsWith('.zendesk.com');
  return isHere ? transitionKey(ref, parts.cycle, parts.n) : null;
}
