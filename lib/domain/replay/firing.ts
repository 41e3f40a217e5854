import type { Instant } from '../model/instant';
import type { RuleMode } from '../model/rule-mode';
import type { Sentence } from '../model/sentence';
import type { Destination } from './destination';

/** That a trigger or combination would have fired on a ticket: it entered, having been clear before. */
export interface Firing {
  at: Instant;
  /** The ticket's record key. */
  ticket: string;
  /** Id of the trigger setting or combination. */
  rule: string;
  mode: RuleMode;
  sentence: Sentence;
  /** Where an escalation would have gone then. */
  to: Destination;
}
