import type { HistoryEvent } from '../../../domain/model/history-event';
import type { TicketRecord } from '../../../domain/model/ticket-record';
import type { Connection } from '../../contract';
import { eventsOf } from '../map/events-of';
import { type ClosingWords, historyOf } from '../map/history-of';
import { readingsOf } from '../map/readings-of';
import type { CaseRecord } from '../schema/case-record';
import type { CommentRow } from '../schema/comment-row';
import type { EmailRow } from '../schema/email-row';
import type { HistoryRow } from '../schema/history-row';
import { escalatedAt } from './escalated-at';
import { pastCase } from './past-case';
import type { RowsByCase } from './rows-by-case';
import { withStops } from './with-stops';

/** What the parts of one answer know of all cases; `null` where a part could not be read. */
interface Kinds {
  changes: RowsByCase<HistoryRow> | null;
  comments: RowsByCase<CommentRow> | null;
  emails: RowsByCase<EmailRow> | null;
}

/**
 * A case with all that happened to it; `null` where it does not say when it was opened. A field that the org does not track was not
 * "never changed": how the case was opened, as far as it hangs on it, is unknown, and so is everything before what is known.
 * @param tracked fields whose changes the org keeps; `null`: it does not tell, then only a change tells that its field is tracked
 */
export function pastOfCase(
  connection: Pick<Connection, 'account' | 'mapping' | 'readMessage'>,
  record: CaseRecord,
  kinds: Kinds,
  { words, tracked }: { words: ClosingWords | null; tracked: readonly string[] | null },
): TicketRecord | null {
  const past = pastCase(record, connection);
  if (past === null) return null;
  const changes = kinds.changes?.of(record.Id) ?? null;
  const comments = kinds.comments?.of(record.Id) ?? null;
  const emails = kinds.emails?.of(record.Id) ?? null;
  const changed = (...names: string[]) => changes?.rows.some(({ Field }) => names.includes(Field)) === true;
  const isKept = (field: string, ...names: string[]) =>
    tracked?.includes(field) === true || changed(...names);
  const history = historyOf(record, changes ?? { rows: [], complete: false }, comments, emails, words);
  if (history === null) return null;
  const known = changes?.complete === true;
  const { opened } = history;
  const said = comments?.complete === true && emails?.complete === true;
  const opening = { at: opened.at, text: record.Description ?? null };
  return {
    ...past,
    history: {
      opened: {
        at: opened.at,
        by: known ? opened.by : null,
        // Without a change of it a case that is new now was so at first; any other may have been set before the org kept changes.
        status: known && (changed('Status') || opened.status === 'new') ? opened.status : null,
        priority: known && isKept('Priority', 'Priority') ? opened.priority : null,
        groupId: known && isKept('OwnerId', 'Owner') ? opened.groupId : null,
      },
      events: withStops(history.events, opened.status, changes?.rows ?? []) satisfies HistoryEvent[],
      complete: history.complete,
    },
    messages: said ? readingsOf(opening, comments.rows, emails.rows, connection.readMessage) : null,
    escalation: comments?.complete === true ? eventsOf(comments.rows, past.ref) : null,
    hostEscalatedAt: escalatedAt(record, changes, isKept('IsEscalated', 'IsEscalated')),
  };
}
