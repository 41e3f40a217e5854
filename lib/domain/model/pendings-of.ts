import { pendingsIn } from './pendings-in';
import type { TicketFacts } from './ticket-facts';
import type { TicketHistory } from './ticket-history';

/** When a ticket waited for its customer; `null` where its history has gaps or a status nobody knows. */
export function pendingsOf(history: TicketHistory): TicketFacts['pendings'] {
  if (!history.complete) return null;
  const changes = history.events
    .flatMap((event) => (event.kind === 'status' ? [event] : []))
    .toSorted((a, b) => a.at - b.at || a.order - b.order);
  return pendingsIn([history.opened, ...changes.map(({ at, to }) => ({ at, status: to }))]);
}
