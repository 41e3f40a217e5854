import type { TicketChange } from './ticket-change';
import type { AuditRecord, CommentRecord, FieldChange, TicketRecord } from './ticket-record';

/**
 * Does one act to a ticket and returns its audit, or `null` when nothing changed. `updatedAt` gets whole seconds, as on
 * the host. A new ticket becomes open when it is assigned or an agent answers publicly.
 */
export function applyChange(
  ticket: TicketRecord,
  change: TicketChange,
  by: { userId: number; agent: boolean; at: number; nextId: () => number },
): AuditRecord | null {
  const changes: FieldChange[] = [];
  const set = <K extends 'subject' | 'type' | 'priority' | 'status' | 'assigneeId' | 'groupId'>(
    name: K,
    field: FieldChange['field'],
    value: TicketRecord[K] | undefined,
  ) => {
    if (value === undefined || ticket[name] === value) return;
    changes.push({ field, from: ticket[name], to: value });
    ticket[name] = value;
  };
  set('subject', 'subject', change.subject);
  set('type', 'type', change.type);
  set('priority', 'priority', change.priority);
  set('groupId', 'group_id', change.groupId);
  set('assigneeId', 'assignee_id', change.assigneeId);
  if (change.tags !== undefined && change.tags.join(' ') !== ticket.tags.join(' ')) {
    changes.push({ field: 'tags', from: ticket.tags, to: change.tags });
    ticket.tags = change.tags;
  }
  const answered = by.agent && change.comment?.public === true;
  const opens =
    ticket.status === 'new' &&
    change.status === undefined &&
    (answered || typeof change.assigneeId === 'number');
  const reopens =
    !by.agent && change.comment !== undefined && ['pending', 'hold', 'solved'].includes(ticket.status);
  set('status', 'status', opens || reopens ? 'open' : change.status);
  if (changes.length === 0 && change.comment === undefined) return null;

  const id = by.nextId();
  let comment: CommentRecord | null = null;
  if (change.comment !== undefined) {
    comment = { id: by.nextId(), auditId: id, authorId: by.userId, at: by.at, ...change.comment };
    ticket.comments.push(comment);
  }
  const audit = { id, at: by.at, authorId: by.userId, changes, comment };
  ticket.audits.push(audit);
  ticket.updatedAt = Math.floor(by.at / 1000) * 1000;
  return audit;
}
