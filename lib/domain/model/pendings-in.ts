import type { Instant } from './instant';
import type { Ticket } from './ticket';
import type { TicketFacts } from './ticket-facts';

/**
 * When a ticket waited for its customer, by its statuses in their order, the one it was opened with first; `null` where one of them is
 * unknown.
 */
export function pendingsIn(
  statuses: readonly { at: Instant; status: Ticket['status'] }[],
): NonNullable<TicketFacts['pendings']> | null {
  const pendings: NonNullable<TicketFacts['pendings']> = [];
  for (const { at, status } of statuses) {
    if (status === null) return null;
    const last = pendings.at(-1);
    const open = last !== undefined && last.until === null ? last : null;
    if (status === 'pending' && open === null) pendings.push({ from: at, until: null });
    if (status !== 'pending' && open !== null) open.until = at;
  }
  return pendings;
}
