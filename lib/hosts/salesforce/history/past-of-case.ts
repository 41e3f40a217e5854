import type { HistoryEvent } from '../../../domain/model/history-event';
import type { TicketRecord } from '../../../domain/model/ticket-record';
import type { Connection } from '../../contract';
import { eventsOf } from '../map/events-of';
import { historyOf } from '../map/history-of';
import { readingsOf } from '../map/readings-of';
import type { Rows } from '../rest/page-rows';
import type { CaseRecord } from '../schema/case-record';
import type { CommentRow } from '../schema/comment-row';
import type { EmailRow } from '../schema/email-row';
import type { HistoryRow } from '../schema/history-row';
import { escalatedAt } from './escalated-at';
import type { HistoryTerms } from './history-terms';
import { pastCase } from './past-case';
import type { RowsByCase } from './rows-by-case';
import { withStops } from './with-stops';

/** What the parts of one answer know of all cases; `null` where a part could not be read. */
interface Kinds {
  changes: RowsByCase<HistoryRow> | null;
  comments: RowsByCase<CommentRow> | null;
  emails: RowsByCase<EmailRow> | null;
}

const NO_CHANGES: Rows<HistoryRow> = { rows: [], complete: false };
const UNKNOWN = { by: null, priority: null, groupId: null };

/**
 * A case with all that happened to it; `null` where it does not say when it was opened. A field that the org does not track was not
 * "never changed": how the case was opened, as far as it hangs on it, is unknown, and so is everything before what is known.
 */
export function pastOfCase(
  connection: Pick<Connection, 'account' | 'mapping' | 'readMessage'>,
  record: CaseRecord,
  kinds: Kinds,
  { closing: words, tracked }: Pick<HistoryTerms, 'closing' | 'tracked'>,
): TicketRecord | null {
  const past = pastCase(record, connection);
  if (past === null) return null;
  const changes = kinds.changes?.of(record.Id) ?? null;
  const comments = kinds.comments?.of(record.Id) ?? null;
  const emails = kinds.emails?.of(record.Id) ?? null;
  const changed = (name: string) => changes?.rows.some(({ Field }) => Field === name) === true;
  const known = changes?.complete === true;
  // Where the org does not tell what it tracks, only a change tells that it does.
  const history = historyOf(record, changes ?? NO_CHANGES, comments, emails, words, tracked ?? []);
  if (history === null) return null;
  const { opened } = history;
  const said = comments?.complete === true && emails?.complete === true;
  const opening = { at: opened.at, text: record.Description ?? null };
  return {
    ...past,
    history: {
      opened: {
        ...(known ? opened : UNKNOWN),
        at: opened.at,
        // Without a change of it a case that is new now was so at first; any other may have been set before the org kept changes.
        status: known && (changed('Status') || opened.status === 'new') ? opened.status : null,
      },
      events: withStops(history.events, opened.status, changes?.rows ?? []) satisfies HistoryEvent[],
      complete: history.complete,
    },
    messages: said ? readingsOf(opening, comments.rows, emails.rows, connection.readMessage) : null,
    escalation: comments?.complete === true ? eventsOf(comments.rows, past.ref) : null,
    hostEscalatedAt: escalatedAt(
      record,
      changes,
      tracked?.includes('IsEscalated') === true || changed('IsEscalated'),
    ),
  };
}
