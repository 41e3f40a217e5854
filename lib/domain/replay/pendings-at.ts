import type { TicketFacts } from '../model/ticket-facts';
import type { TicketPast } from './ticket-past';

/**
 * When a ticket had waited for its customer; `null` where its history has gaps or a status nobody knows.
 * @param happened how many of its events had happened
 */
export function pendingsAt({ record, moments }: TicketPast, happened: number): TicketFacts['pendings'] {
  if (!record.history.complete) return null;
  const pendings: NonNullable<TicketFacts['pendings']> = [];
  for (const { at, status } of moments.slice(0, happened + 1)) {
    if (status === null) return null;
    const last = pendings.at(-1);
    const open = last !== undefined && last.until === null ? last : null;
    if (status === 'pending' && open === null) pendings.push({ from: at, until: null });
    if (status !== 'pending' && open !== null) open.until = at;
  }
  return pendings;
}
