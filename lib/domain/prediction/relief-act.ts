import type { Instant } from '../model/instant';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';

/** Something an agent can do about a ticket right now. Only work for the customer counts: relabelling the ticket is none. */
export interface ReliefAct {
  /** Stable: what an offer's id begins with. */
  readonly id: string;
  /** How much work it is, the least first: 1 a line to the customer, 2 an answer, 3 what was promised, 4 another ticket. */
  readonly effort: 1 | 2 | 3 | 4;
  /** The ways of doing it on this ticket, the nearest at hand first; none where there is nothing to do. */
  offers(facts: TicketFacts, now: Instant): ReliefOffer[];
}

interface ReliefOffer {
  id: string;
  /** What to do. Holds numbers, moments and ids of tickets: it may be painted in the page. */
  sentence: Sentence;
  /** All that would be known right after it. What it does not touch, or nobody can foresee, is left as it is. */
  after(facts: TicketFacts): TicketFacts;
}
