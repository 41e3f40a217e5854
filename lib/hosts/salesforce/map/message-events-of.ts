import type { HistoryEvent } from '../../../domain/model/history-event';
import type { CommentRow } from '../schema/comment-row';
import type { EmailRow } from '../schema/email-row';
import { DRAFT } from './messages-of';
import { sideOf } from './side-of';

/** What was said on a case, in public or not. `complete` is false where one does not say when it was. */
export function messageEventsOf(
  comments: readonly CommentRow[],
  emails: readonly EmailRow[],
): { events: HistoryEvent[]; complete: boolean } {
  const said = [
    ...comments.map((row) => ({ at: row.CreatedDate, by: sideOf(row), public: row.IsPublished ?? null })),
    ...emails
      .filter((row) => row.Status !== DRAFT)
      .map((row) => ({ at: row.MessageDate, by: senderOf(row), public: true })),
  ];
  const events = said.flatMap(({ at, by, public: isPublic }): HistoryEvent[] =>
    typeof at === 'number' ? [{ kind: 'message', at, order: 0, by, public: isPublic }] : [],
  );
  return { events, complete: events.length === said.length };
}

function senderOf({ Incoming }: EmailRow): 'customer' | 'agent' | null {
  return typeof Incoming === 'boolean' ? (Incoming ? 'customer' : 'agent') : null;
}
