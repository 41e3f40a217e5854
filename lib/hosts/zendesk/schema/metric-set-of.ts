type Json = Readonly<Record<string, unknown>>;

/** By what names the metric set of a ticket has been seen, or is documented. */
const NAMES = ['metric_set', 'metric_sets', 'ticket_metric'] as const;

/**
 * The metric set of one ticket, wherever it stands: inside the ticket or beside it, alone or in a list of which each entry names its
 * ticket. `metric_set_place` says where it was found, for diagnostics. A set that names another ticket is not taken.
 */
export function metricSetOf(
  ticket: Json,
  answer: Json,
): { metric_set: unknown; metric_set_place: string | null } {
  for (const [place, json] of [['ticket', ticket] as const, ['beside', answer] as const]) {
    for (const name of NAMES) {
      const own = [json[name]].flat().find((entry) => isSetOf(entry, ticket.id, json === ticket));
      if (own !== undefined) {
        const words = [place, name.replace('_', '-'), ...(Array.isArray(json[name]) ? ['list'] : [])];
        return { metric_set: own, metric_set_place: words.join('-') };
      }
    }
  }
  return { metric_set: null, metric_set_place: null };
}

function isSetOf(entry: unknown, ticketId: unknown, inside: boolean): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  if (!('ticket_id' in entry)) return inside;
  return entry.ticket_id === ticketId;
}
