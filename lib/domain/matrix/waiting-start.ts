import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import type { TicketFacts } from '../model/ticket-facts';

/**
 * Since when the first contact's limit runs: when the customer began to wait, or when the ticket was opened where the
 * conversation is unknown. `null` when nobody waits (answered, pending, solved, closed) or nothing is known.
 */
export function waitingStart(facts: TicketFacts): Instant | null {
  const { status, createdAt } = facts.ticket;
  if (status === 'pending' || isDone(status)) return null;
  const since = facts.conversation?.waitingSince ?? null;
  if (since === 'nobody') return null;
  return since ?? createdAt;
}
