import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';

/** An invented ticket to practise on: who is next, or how to answer the customer. */
export interface PracticeSample {
  id: string;
  asks: 'next-owner' | 'reply';
  /** What happened, for the reader. */
  story: Sentence;
  facts: TicketFacts;
}
