import type { EscalationEvent } from '../model/escalation-event';
import type { Instant } from '../model/instant';
import type { Destination } from './destination';

/** A step of the escalation that a rule in mode *act* would have begun, and that nobody would have answered. */
export interface Climb {
  at: Instant;
  /** The ticket's record key. */
  ticket: string;
  /** The rule that began it; `null` for a step that a limit's end led to. */
  rule: string | null;
  deed: EscalationEvent['deed'];
  to: Exclude<Destination, { refused: unknown }>;
}
