import type { Instant } from '../model/instant';

/** How records went on, as rules are judged by it. */
export interface RuleOutcomes {
  /** Up to when it is known: what came later is not looked at. */
  until: Instant;
  /**
   * By record key: when it first went wrong (escalated or in breach); `none` when it did not up to `until`; `null` when nobody knows.
   * A record that is not here is unknown.
   */
  byRecord: ReadonlyMap<string, Instant | 'none' | null>;
}
