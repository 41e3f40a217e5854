import type { Instant } from '../model/instant';
import type { SolvedTicket } from '../model/solved-ticket';

/** A time in which a ticket was solved: until it was opened again, or for good. */
export interface SolvedSpan {
  /** When it was solved. */
  at: Instant;
  until: Instant;
  key: string;
  solved: SolvedTicket;
}
