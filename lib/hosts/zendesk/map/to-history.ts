import type { HistoryEvent } from '../../../domain/model/history-event';
import { Priority } from '../../../domain/model/priority';
import type { Ticket } from '../../../domain/model/ticket';
import type { TicketHistory } from '../../../domain/model/ticket-history';
import { TicketStatus } from '../../../domain/model/ticket-status';
import type { ZendeskAudit } from '../schema/zendesk-audit';
import { ZendeskId } from '../schema/zendesk-id';
import type { ZendeskUser } from '../schema/zendesk-user';
import { speaker } from './speaker';

type AuditEvent = ZendeskAudit['events'][number];
type Field = 'status' | 'priority' | 'group_id' | 'assignee_id';

/** The tag that Zendesk puts on a ticket merged into another. */
const MERGED = 'closed_by_merge';

/**
 * What happened to a ticket, from its audits in any order; `null` where neither they nor the ticket say when it was opened. How it
 * was opened is what its `Create` events say; where there are none, what the first change says was there before; where there was
 * no change, what is there now. Only complete audits can tell that.
 * @param ticket as it is now
 * @param users whose roles are known: who is not among them and is not the requester is unknown, never taken for one of us
 * @param complete whether these are all audits
 */
export function toHistory(
  audits: readonly ZendeskAudit[],
  ticket: Pick<Ticket, 'createdAt' | 'requesterId' | 'status' | 'priority' | 'groupId'>,
  users: ReadonlyMap<string, Pick<ZendeskUser, 'role'>>,
  complete: boolean,
): TicketHistory | null {
  const inOrder = audits.toSorted((a, b) => a.created_at - b.created_at || byNumber(a.id, b.id));
  const first = inOrder[0];
  const at = ticket.createdAt ?? (complete ? (first?.created_at ?? null) : null);
  if (at === null) return null;
  const all = inOrder.flatMap(({ events }) => events);
  const openedAs = <T>(field: Field, read: (value: unknown) => T, now: T): T | null => {
    if (!complete) return null;
    const of = (type: string) => all.find((event) => event.type === type && event.field_name === field);
    const [created, changed] = [of('Create'), of('Change')];
    if (created !== undefined) return read(created.value);
    return changed === undefined ? now : read(changed.previous_value);
  };
  const opener = complete && first ? speaker(first, ticket.requesterId, users) : 'unknown';
  const madeInternal = new Set(
    all.flatMap(({ type, comment_id, public: isPublic }) =>
      type === 'CommentPrivacyChange' && isPublic !== true ? (comment_id ?? []) : [],
    ),
  );
  const orders = new Map<number, number>();
  const events = inOrder.flatMap((audit) =>
    audit.events.flatMap((event): HistoryEvent[] => {
      const order = orders.get(audit.created_at) ?? 0;
      orders.set(audit.created_at, order + 1);
      const moment = { at: audit.created_at, order };
      if (event.type === 'Change') return changeOf(event, moment);
      if (event.type !== 'Comment' && event.type !== 'VoiceComment') return [];
      const said = { author_id: event.author_id ?? audit.author_id };
      const by = speaker(said, ticket.requesterId, users);
      const isPublic = event.id !== null && madeInternal.has(event.id) ? false : event.public;
      return [{ kind: 'message', ...moment, by: by === 'unknown' ? null : by, public: isPublic }];
    }),
  );
  return {
    opened: {
      at,
      by: opener === 'unknown' ? null : opener,
      status: openedAs('status', statusIn, ticket.status),
      priority: openedAs('priority', priorityIn, ticket.priority),
      groupId: openedAs('group_id', idIn, ticket.groupId),
    },
    events,
    complete,
  };
}

function changeOf(event: AuditEvent, moment: { at: number; order: number }): HistoryEvent[] {
  switch (event.field_name) {
    case 'status':
      return [{ kind: 'status', ...moment, to: statusIn(event.value) }];
    case 'priority':
      return [{ kind: 'priority', ...moment, to: priorityIn(event.value) }];
    case 'group_id':
      return [{ kind: 'group', ...moment, to: idIn(event.value) }];
    case 'assignee_id':
      return [{ kind: 'assignee', ...moment, to: idIn(event.value) }];
    case 'tags': {
      const merged = tagsIn(event.value).includes(MERGED) && !tagsIn(event.previous_value).includes(MERGED);
      return merged ? [{ kind: 'merged', ...moment, into: null }] : [];
    }
    default:
      return [];
  }
}

function statusIn(value: unknown): Ticket['status'] {
  return TicketStatus.safeParse(value).data ?? null;
}

function priorityIn(value: unknown): Ticket['priority'] {
  return isNothing(value) ? 'none' : (Priority.safeParse(value).data ?? null);
}

function idIn(value: unknown): Ticket['groupId'] {
  return isNothing(value) ? 'none' : (ZendeskId.safeParse(value).data ?? null);
}

function tagsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((tag) => typeof tag === 'string');
  return typeof value === 'string' ? value.split(/[\s,]+/) : [];
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** Ids are whole numbers without leading zeros: the longer is the greater. */
function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
