import { metricEvents } from '../sla/metric-events';
import { policyMetrics } from '../sla/policy-metrics';
import { slaClocks } from '../sla/sla-clocks';
import type { TicketRecord } from '../state/ticket-record';
import type { ZendeskContext } from '../zendesk-context';
import { groupJson } from './group-json';
import { metricSetJson } from './metric-set-json';
import { organizationJson } from './organization-json';
import { ticketJson } from './ticket-json';
import { userJson } from './user-json';

type Json = Record<string, unknown>;

/**
 * Tickets with what was asked for beside them: people, groups and organisations as lists of their own; slas, metric
 * events and metric sets inside the ticket or beside it, as the switch says; the count of comments inside the ticket.
 * @param single metric events are given for a single ticket only
 */
export function sideloadTickets(
  tickets: TicketRecord[],
  include: string[],
  context: ZendeskContext,
  single = false,
): { tickets: Json[]; beside: Json } {
  const { state, switches, core } = context;
  const now = core.clock.now();
  const beside: Json = {};
  const inTicket = switches.sideloadPlacement === 'ticket';
  const apart: Record<string, Json[]> = {};
  const listed = tickets.map((ticket) => {
    const json = ticketJson(ticket);
    const place = (name: string, apartName: string, value: Json) => {
      if (inTicket) json[name] = value;
      else {
        apart[apartName] ??= [];
        apart[apartName].push({ ticket_id: ticket.id, ...value });
      }
    };
    const clocks = slaClocks(ticket, state.directory);
    if (include.includes('slas')) place('slas', 'slas', { policy_metrics: policyMetrics(clocks, now) });
    if (single && switches.metricEvents && include.includes('metric_events')) {
      place('metric_events', 'metric_events', metricEvents(ticket.id, clocks, now));
    }
    if (include.includes('metric_sets'))
      place('metric_set', 'metric_sets', metricSetJson(ticket, state.directory));
    if (include.includes('comment_count')) json.comment_count = ticket.comments.length;
    return json;
  });
  const distinct = (ids: (number | null)[]) => [...new Set(ids.filter((id): id is number => id !== null))];
  if (include.includes('users')) {
    const ids = distinct(tickets.flatMap(({ requesterId, assigneeId }) => [requesterId, assigneeId]));
    beside.users = ids.map((id) => userJson(id, state.directory, now)).filter((user) => user !== null);
  }
  if (include.includes('organizations')) {
    const ids = distinct(tickets.map(({ organizationId }) => organizationId));
    beside.organizations = ids.map((id) => organizationJson(id, context)).filter((one) => one !== null);
  }
  if (include.includes('groups')) {
    const ids = distinct(tickets.map(({ groupId }) => groupId));
    beside.groups = ids.flatMap((id) => {
      const group = state.directory.groups.get(id);
      return group === undefined ? [] : [groupJson(group)];
    });
  }
  return { tickets: listed, beside: { ...beside, ...apart } };
}
