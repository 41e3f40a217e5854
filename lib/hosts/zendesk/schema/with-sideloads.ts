import { metricSetOf } from './metric-set-of';

/** The sideloads of a ticket that have been seen, or may stand, in either place. */
const EITHER_PLACE = ['slas', 'metric_events', 'comment_count'];

/**
 * A ticket's JSON with the sideloads that stand beside it put inside. Beside a ticket is its value alone, or a list of which each
 * entry names its ticket by `ticket_id`; what stands inside already stays.
 */
export function withSideloads(ticket: unknown, answer: Readonly<Record<string, unknown>>): unknown {
  if (!isObject(ticket)) return ticket;
  const beside = EITHER_PLACE.filter((name) => !(name in ticket) && name in answer);
  return {
    ...ticket,
    ...Object.fromEntries(beside.map((name) => [name, ownOf(answer[name], ticket.id)])),
    ...metricSetOf(ticket, answer),
  };
}

/** A flat list of events names the ticket in every event: those have a `type`, and the list stays whole. */
function ownOf(value: unknown, id: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.find((entry) => isObject(entry) && entry.ticket_id === id && !('type' in entry)) ?? value;
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
