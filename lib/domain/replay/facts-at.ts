import type { Instant } from '../model/instant';
import type { TicketFacts } from '../model/ticket-facts';
import { FactsOverTime } from './facts-over-time';
import type { HistoryIndex } from './history-index';

/**
 * A ticket's facts as they were known at a moment: never one of the future.
 * @param key the ticket's record key
 * @returns `null` for a ticket that the history does not have, or that was not opened yet
 * @throws BusinessTimeError, ClockError when a calendar of the policy cannot tell
 */
export function factsAt(index: HistoryIndex, key: string, at: Instant): TicketFacts | null {
  const past = index.tickets.get(key);
  if (past === undefined || at < past.openedAt) return null;
  const facts = new FactsOverTime(index, past);
  facts.moveTo(at);
  return facts.asOfNow();
}
