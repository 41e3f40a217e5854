import type { TicketFacts } from '../model/ticket-facts';

/** Whether the ticket carries one of these tags, upper and lower case alike; `null` where its tags are unknown. */
export function hasTag({ ticket }: Pick<TicketFacts, 'ticket'>, tags: readonly string[]): boolean | null {
  const wanted = tags.map((tag) => tag.trim().toLowerCase());
  return ticket.tags === null ? null : ticket.tags.some((tag) => wanted.includes(tag.toLowerCase()));
}
