import type { Instant } from '../model/instant';
import type { TicketFacts } from '../model/ticket-facts';

/** When the ticket was opened; `null` where that is unknown, and where it makes no sense, as a moment after `now` does. */
export function openSince({ ticket }: Pick<TicketFacts, 'ticket'>, now: Instant): Instant | null {
  const { createdAt } = ticket;
  return createdAt !== null && createdAt >= 0 && createdAt <= now ? createdAt : null;
}
