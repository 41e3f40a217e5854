import type { Instant } from '../model/instant';
import type { Person } from '../model/person';
import type { Policy } from '../model/policy';
import type { AccountPast } from './account-past';
import type { SolvedSpan } from './solved-span';
import type { TicketPast } from './ticket-past';

/** A history made ready to be asked about any moment of any ticket, under one policy. */
export interface HistoryIndex {
  until: Instant;
  policy: Policy;
  people: Person[];
  /** By record key, in the order of the keys. */
  tickets: ReadonlyMap<string, TicketPast>;
  accounts: ReadonlyMap<string, AccountPast>;
  /** By kind of issue, earliest first. */
  solved: ReadonlyMap<string, readonly SolvedSpan[]>;
}
