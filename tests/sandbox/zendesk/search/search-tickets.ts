import type { TicketRecord } from '../state/ticket-record';
import type { ZendeskContext } from '../zendesk-context';
import type { SearchTerm } from './parse-query';

const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const priorities = ['low', 'normal', 'high', 'urgent'];
const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };

/** The tickets that satisfy every term; terms on unknown fields match nothing, as on the host. */
export function searchTickets(terms: SearchTerm[], context: ZendeskContext, me: number): TicketRecord[] {
  const { state, core, switches } = context;
  const now = core.clock.now();
  const known = now - switches.searchLagSeconds * 1000;
  return [...state.tickets.values()].filter(
    (ticket) =>
      (switches.searchLagSeconds === 0 || ticket.updatedAt <= known) &&
      terms.every((term) => matches(ticket, term, context, me, now) !== term.negated),
  );
}

function matches(
  ticket: TicketRecord,
  term: SearchTerm,
  context: ZendeskContext,
  me: number,
  now: number,
): boolean {
  const { field, operator, value } = term;
  const { directory } = context.state;
  const person = (id: number | null) => {
    if (value === 'none') return id === null;
    if (value === 'me') return id === me;
    const known = directory.people.get(id ?? 0) ?? directory.contacts.get(id ?? 0);
    return (
      String(id) === value || known?.email === value || known?.name.toLowerCase() === value.toLowerCase()
    );
  };
  switch (field) {
    case 'type':
      return value === 'ticket' || ticket.type === value;
    case 'ticket_type':
      return ticket.type === value;
    case 'status':
      return compare(statuses.indexOf(ticket.status), operator, statuses.indexOf(value));
    case 'priority':
      if (value === 'none') return ticket.priority === null;
      return (
        ticket.priority !== null &&
        compare(priorities.indexOf(ticket.priority), operator, priorities.indexOf(value))
      );
    case 'organization':
      if (value === 'none') return ticket.organizationId === null;
      return (
        String(ticket.organizationId) === value ||
        directory.organizations.get(ticket.organizationId ?? 0)?.name.toLowerCase() === value.toLowerCase()
      );
    case 'assignee':
      return person(ticket.assigneeId);
    case 'requester':
    case 'submitter':
      return person(ticket.requesterId);
    case 'group':
      if (value === 'none') return ticket.groupId === null;
      return String(ticket.groupId) === value || directory.groups.get(ticket.groupId ?? 0)?.name === value;
    case 'tags':
      return ticket.tags.includes(value);
    case 'subject':
      return ticket.subject.toLowerCase().includes(value.toLowerCase());
    case 'created':
      return compareDay(ticket.createdAt, operator, value, now);
    case 'updated':
      return compareDay(ticket.updatedAt, operator, value, now);
    case 'text':
      return (
        String(ticket.id) === value.replace('#', '') ||
        ticket.comments.some(({ body }) => body.toLowerCase().includes(value.toLowerCase())) ||
        ticket.subject.toLowerCase().includes(value.toLowerCase())
      );
    default:
      return false;
  }
}

function compare(left: number, operator: SearchTerm['operator'], right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    default:
      return left === right;
  }
}

/** A date, a moment, or an age such as `4hours`, whose `>` means younger. */
function compareDay(at: number, operator: SearchTerm['operator'], value: string, now: number): boolean {
  const age = /^(\d+)(minute|hour|day|week)s?$/.exec(value);
  if (age !== null) return compare(at, operator, now - Number(age[1]) * (units[age[2] ?? ''] ?? 0));
  const moment = Date.parse(value);
  if (operator === ':' && value.length === 10) return at >= moment && at < moment + 86_400_000;
  return compare(at, operator, moment);
}
