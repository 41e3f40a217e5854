import type { Directory } from '../state/directory';
import type { FieldChange, TicketRecord } from '../state/ticket-record';
import { iso } from './iso';

const minutes = (from: number, to: number | undefined) => {
  const value = to === undefined ? null : Math.floor((to - from) / 60_000);
  return { calendar: value, business: value };
};

/** The `metric_sets` sideload of one ticket: counts and times of its life so far. */
export function metricSetJson(ticket: TicketRecord, directory: Directory): Record<string, unknown> {
  const changes = (field: FieldChange['field']) =>
    ticket.audits.filter((audit) => audit.changes.some((change) => change.field === field));
  const status = ticket.audits.flatMap(({ at, changes: all }) =>
    all.filter(({ field }) => field === 'status').map(({ from, to }) => ({ at, from, to })),
  );
  const replies = ticket.comments.filter((comment) => comment.public && directory.isAgent(comment.authorId));
  const solved = status.filter(({ to }) => to === 'solved');
  const last = (list: { at: number }[]) => {
    const at = list.at(-1)?.at;
    return at === undefined ? null : iso(at);
  };
  return {
    id: ticket.id * 7 + 360_000_000_000,
    url: `https://acme.zendesk.com/api/v2/ticket_metrics/${ticket.id * 7 + 360_000_000_000}.json`,
    ticket_id: ticket.id,
    created_at: iso(ticket.createdAt),
    updated_at: iso(ticket.updatedAt),
    group_stations: 1 + changes('group_id').length,
    assignee_stations: (ticket.assigneeId === null ? 0 : 1) + changes('assignee_id').length,
    reopens: status.filter(({ from, to }) => from === 'solved' && to === 'open').length,
    replies: replies.length,
    assigned_at: ticket.assigneeId === null ? null : (last(changes('assignee_id')) ?? iso(ticket.createdAt)),
    initially_assigned_at: ticket.assigneeId === null ? null : iso(ticket.createdAt),
    assignee_updated_at: last(ticket.comments.filter(({ authorId }) => authorId === ticket.assigneeId)),
    requester_updated_at: last(ticket.comments.filter(({ authorId }) => authorId === ticket.requesterId)),
    status_updated_at: last(status) ?? iso(ticket.createdAt),
    custom_status_updated_at: last(status) ?? iso(ticket.createdAt),
    latest_comment_added_at: last(ticket.comments),
    solved_at: last(solved),
    reply_time_in_minutes: minutes(ticket.createdAt, replies[0]?.at),
    first_resolution_time_in_minutes: minutes(ticket.createdAt, solved[0]?.at),
    full_resolution_time_in_minutes: minutes(ticket.createdAt, solved.at(-1)?.at),
    agent_wait_time_in_minutes: { calendar: null, business: null },
    requester_wait_time_in_minutes: { calendar: null, business: null },
    on_hold_time_in_minutes: { calendar: 0, business: 0 },
  };
}
