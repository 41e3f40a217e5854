import { auditJson } from '../json/audit-json';
import { iso } from '../json/iso';
import { ticketJson } from '../json/ticket-json';
import type { TicketChange } from '../state/ticket-change';
import type { TicketRecord } from '../state/ticket-record';
import type { ZendeskContext } from '../zendesk-context';
import { zendeskError } from '../zendesk-error';

const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;
const priorities = ['low', 'normal', 'high', 'urgent'] as const;
const types = ['problem', 'incident', 'question', 'task'] as const;
const permitted = new Set([
  ...['subject', 'type', 'priority', 'status', 'tags', 'assignee_id', 'group_id', 'comment', 'safe_update'],
  ...[
    'updated_stamp',
    'custom_fields',
    'due_at',
    'external_id',
    'requester_id',
    'collaborator_ids',
    'followers',
  ],
]);

/** `PUT tickets/{id}`: checks the stamp, then does all of it or nothing; unknown keys are dropped and named in a header. */
export function updateTicket(
  ticket: TicketRecord,
  text: string,
  userId: number,
  context: ZendeskContext,
): Response {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return zendeskError.badRequest('The request body is not valid JSON');
  }
  const given = (body as { ticket?: unknown } | null)?.ticket;
  if (typeof given !== 'object' || given === null)
    return zendeskError.badRequest('Parameter ticket is required');
  const wanted = given as Record<string, unknown>;
  // The published description: `false` behaves as `true`; leave the key out to switch it off.
  if ('safe_update' in wanted && wanted.updated_stamp !== iso(ticket.updatedAt))
    return zendeskError.conflict(context.switches.staleUpdate);
  if (ticket.status === 'closed') {
    return zendeskError.invalid('status', 'Status: closed prevents ticket update', 'InvalidValue');
  }
  const change = readChange(ticket, wanted, context);
  if (change instanceof Response) return change;
  const beside = writeBeside(ticket, wanted, context);
  if (beside !== null) return beside;
  const audit = context.state.change(ticket.id, userId, change);
  const dropped = Object.keys(wanted).filter((key) => !permitted.has(key));
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' });
  if (dropped.length > 0) {
    const names = dropped.map((key) => `"ticket.${key}"`).join(', ');
    headers.set(
      'x-zendesk-api-warn',
      `{:unpermitted_keys=>[${names}], :controller=>"tickets", :action=>"update"}`,
    );
  }
  const answer = {
    ticket: ticketJson(ticket),
    ...(audit === null ? {} : { audit: auditJson(audit, ticket, true) }),
  };
  return new Response(JSON.stringify(answer), { status: 200, headers });
}

function readChange(
  ticket: TicketRecord,
  wanted: Record<string, unknown>,
  { state }: ZendeskContext,
): TicketChange | Response {
  const { directory } = state;
  const change: TicketChange = {};
  const { subject, status, priority, type, tags, comment } = wanted;
  if (typeof subject === 'string') change.subject = subject;
  if (status !== undefined) {
    const known = statuses.find((word) => word === status);
    if (known === undefined)
      return zendeskError.invalid('status', `Status: ${status} is invalid`, 'InvalidValue');
    change.status = known;
  }
  if (priority !== undefined) {
    const known = priorities.find((word) => word === priority) ?? null;
    if (known === null && priority !== null) {
      return zendeskError.invalid('priority', `Priority: ${priority} is invalid`, 'InvalidValue');
    }
    change.priority = known;
  }
  if (type !== undefined) change.type = types.find((word) => word === type) ?? null;
  if (Array.isArray(tags)) {
    change.tags = [...new Set(tags.map((tag) => String(tag).trim().toLowerCase().replaceAll(/\s+/g, '_')))];
  }
  const group = id(wanted.group_id);
  const assignee = id(wanted.assignee_id);
  if (typeof group === 'number' && !directory.groups.has(group)) {
    return zendeskError.invalid('group', 'Group: is invalid', 'InvalidValue');
  }
  if (typeof assignee === 'number' && !directory.isAgent(assignee)) {
    return zendeskError.invalid('assignee', 'Assignee: is not an agent', 'InvalidValue');
  }
  if (typeof assignee === 'number') {
    const wantedGroup = group ?? ticket.groupId;
    if (typeof group === 'number' && !directory.isMember(assignee, group)) {
      return zendeskError.invalid('assignee', 'Assignee: is not a member of the group', 'InvalidValue');
    }
    change.assigneeId = assignee;
    change.groupId =
      wantedGroup !== null && directory.isMember(assignee, wantedGroup)
        ? wantedGroup
        : directory.defaultGroup(assignee);
  } else {
    if (group !== undefined) change.groupId = group;
    if (assignee === null) change.assigneeId = null;
    const leaves =
      typeof group === 'number' &&
      ticket.assigneeId !== null &&
      !directory.isMember(ticket.assigneeId, group);
    if (leaves) change.assigneeId = null;
  }
  if (typeof comment === 'object' && comment !== null) {
    const { body, html_body: html, public: isPublic } = comment as Record<string, unknown>;
    const words = typeof body === 'string' ? body : typeof html === 'string' ? plainText(html) : '';
    if (words.trim() === '') return zendeskError.invalid('comment', 'Comment: cannot be blank', 'BlankValue');
    change.comment = { body: words, public: isPublic !== false };
  }
  return change;
}

function id(value: unknown): number | null | undefined {
  if (value === undefined) return undefined;
  return value === null || value === '' ? null : Number(value);
}

function plainText(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>|<\/p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}

/** Fields of the customer's own and followers; the answer where one of them is not there. */
function writeBeside(
  ticket: TicketRecord,
  wanted: Record<string, unknown>,
  { state, core }: ZendeskContext,
): Response | null {
  const { custom_fields: fields, followers } = wanted;
  for (const field of Array.isArray(fields) ? fields : []) {
    const { id: fieldId, value } = field as { id?: unknown; value?: unknown };
    if (typeof fieldId !== 'number') {
      return zendeskError.invalid('base', `Custom field: ${String(fieldId)} is invalid`, 'InvalidValue');
    }
    ticket.customFields = { ...ticket.customFields, [fieldId]: value };
  }
  for (const follower of Array.isArray(followers) ? followers : []) {
    const { user_id: user, action } = follower as { user_id?: unknown; action?: unknown };
    if (typeof user !== 'number' || !state.directory.isAgent(user)) {
      return zendeskError.invalid('followers', 'Followers: is not an agent', 'InvalidValue');
    }
    const others = (ticket.followerIds ?? []).filter((id) => id !== user);
    ticket.followerIds = action === 'delete' ? others : [...others, user];
  }
  if (Array.isArray(fields) || Array.isArray(followers))
    ticket.updatedAt = Math.floor(core.clock.now() / 1000) * 1000;
  return null;
}
