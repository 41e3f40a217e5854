import type { TicketStatus } from './ticket-status';

/** Whether a ticket is known to be solved or closed. An unknown status is not. */
export function isDone(status: TicketStatus | null): boolean {
  return status === 'solved' || status === 'closed';
}
