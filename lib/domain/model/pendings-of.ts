import type { TicketFacts } from './ticket-facts';
import type { TicketHistory } from './ticket-history';

/** When a ticket waited for its customer; `null` where its history has gaps or a status nobody knows. */
export function pendingsOf(history: TicketHistory): TicketFacts['pendings'] {
  if (!history.complete) return null;
  const changes = history.events
    .flatMap((event) => (event.kind === 'status' ? [event] : []))
    .toSorted((a, b) => a.at - b.at || a.order - b.order);
  const pendings: NonNullable<TicketFacts['pendings']> = [];
  for (const { at, status } of [history.opened, ...changes.map(({ at, to }) => ({ at, status: to }))]) {
    if (status === null) return null;
    const last = pendings.at(-1);
    const open = last !== undefined && last.until === null ? last : null;
    if (status === 'pending' && open === null) pendings.push({ from: at, until: null });
    if (status !== 'pending' && open !== null) open.until = at;
  }
  return pendings;
}
