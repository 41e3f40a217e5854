import type { HistoryEvent } from '../../../domain/model/history-event';
import type { TicketHistory } from '../../../domain/model/ticket-history';
import { KEY_PREFIX } from '../key-prefix';
import { normaliseId } from '../normalise-id';
import type { Rows } from '../rest/page-rows';
import type { CaseRecord } from '../schema/case-record';
import type { CommentRow } from '../schema/comment-row';
import type { EmailRow } from '../schema/email-row';
import type { HistoryRow } from '../schema/history-row';
import { messageEventsOf } from './message-events-of';
import { priorityOf } from './priority-of';
import { statusOf } from './status-of';

/** Whether each of the org's words for a status, in lower case, means that a case is closed. */
export type ClosingWords = Readonly<Record<string, boolean>>;

/**
 * What happened to a case. A field that the org does not track was not "never changed": what it was at first is unknown. Salesforce keeps only the fields that the org tracks: where the last change it kept does not lead to
 * what the case says now, others are missing and the history is not complete. `null` when the
 * case does not say when it was opened.
 * @param words `null`: not known
 * @param tracked fields whose changes the org keeps; `null`: it does not tell
 */
export function historyOf(
  record: CaseRecord,
  changes: Rows<HistoryRow>,
  comments: Rows<CommentRow> | null,
  emails: Rows<EmailRow> | null,
  words: ClosingWords | null,
  tracked: readonly string[] | null = null,
): TicketHistory | null {
  const { CreatedDate: openedAt } = record;
  if (typeof openedAt !== 'number') return null;
  const of = (field: string) => changes.rows.filter((row) => row.Field === field);
  const statuses = of('Status');
  const priorities = of('Priority');
  const owners = of('Owner').filter((row) => holder(row.NewValue) !== null);
  const status = (word: string | null | undefined) =>
    statusOf({ Status: word, IsClosed: words?.[word?.toLowerCase() ?? ''] });
  const queue = (id: string | null) => (id === null || id.startsWith(KEY_PREFIX.queue) ? id : 'none');
  const firstOwner = owners[0] === undefined ? normaliseId(record.OwnerId ?? '') : holder(owners[0].OldValue);
  const isKept = (field: string, rows: readonly HistoryRow[]) =>
    tracked === null || rows.length > 0 || tracked.includes(field);
  const messages = messageEventsOf(comments?.rows ?? [], emails?.rows ?? []);
  return {
    opened: {
      at: openedAt,
      by: 'customer',
      status: statuses[0] === undefined ? statusOf(record) : status(statuses[0].OldValue),
      priority: isKept('Priority', priorities)
        ? priorityOf(priorities[0] === undefined ? record.Priority : priorities[0].OldValue)
        : null,
      groupId: isKept('OwnerId', owners) ? queue(firstOwner) : null,
    },
    events: [
      ...changes.rows.flatMap((row, order): HistoryEvent[] => {
        const moment = { at: row.CreatedDate, order };
        if (row.Field === 'Status') return [{ kind: 'status', ...moment, to: status(row.NewValue) }];
        if (row.Field === 'Priority') return [{ kind: 'priority', ...moment, to: priorityOf(row.NewValue) }];
        const id = row.Field === 'Owner' ? holder(row.NewValue) : null;
        if (id === null) return [];
        return [
          { kind: 'assignee', ...moment, to: id },
          { kind: 'group', ...moment, to: queue(id) },
        ];
      }),
      ...messages.events,
    ],
    complete:
      changes.complete &&
      comments?.complete === true &&
      emails?.complete === true &&
      messages.complete &&
      leadsTo(statuses, record.Status, statusOf(record) === 'new') &&
      leadsTo(priorities, record.Priority, true),
  };
}

/** Of the two rows that a change of owner leaves, the one with the id. */
function holder(value: string | null | undefined): string | null {
  const id = normaliseId(value ?? '');
  return id?.startsWith(KEY_PREFIX.user) || id?.startsWith(KEY_PREFIX.queue) ? id : null;
}

/** @param untouched whether what is now may be what was at first */
function leadsTo(
  changes: readonly HistoryRow[],
  now: string | null | undefined,
  untouched: boolean,
): boolean {
  const last = changes.at(-1);
  return last === undefined ? untouched : last.NewValue === now;
}
