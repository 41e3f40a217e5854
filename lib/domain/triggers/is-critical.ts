import type { TicketFacts } from '../model/ticket-facts';

/** Whether the host calls it urgent, which is the highest severity there is; `null` where the priority is unknown. */
export function isCritical({ ticket }: Pick<TicketFacts, 'ticket'>): boolean | null {
  return ticket.priority === null ? null : ticket.priority === 'urgent';
}
