import type { Instant } from '../model/instant';

/** One ticket to learn from: what fired at the moment it was judged, and what became of it. */
export interface ClosedTicket {
  /** When it was judged: the same moment in the life of every ticket, or age alone is learned. */
  judgedAt: Instant;
  /** Ids of the signals that fired then, from facts known by then. */
  fired: readonly string[];
  escalated: boolean;
  /** When that became certain: at the escalation, or at the closing. */
  knownAt: Instant;
}
