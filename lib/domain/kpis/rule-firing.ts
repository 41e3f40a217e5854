import type { Instant } from '../model/instant';

/** That a rule fired on a record: it entered, having been clear before. */
export interface RuleFiring {
  /** Id of the trigger setting or combination. */
  rule: string;
  recordKey: string;
  at: Instant;
  /** How likely the rule said a bad end was, 0-1. Left out or `null`: it said nothing of the kind. */
  probability?: number | null;
}
