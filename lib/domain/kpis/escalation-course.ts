import type { LevelStay } from '../escalation/level-stay';
import type { EscalationEvent } from '../model/escalation-event';
import type { Instant } from '../model/instant';

/** One escalation as its log tells it, from being flagged to being closed. Moments are those at which things took effect. */
export interface EscalationCourse {
  flaggedAt: Instant;
  /** Why it was flagged; `null` where the log does not say. */
  ground: EscalationEvent['ground'] | null;
  /** When somebody took it up first; `null` when nobody has. */
  acknowledgedAt: Instant | null;
  /** When it was closed; `null` while it is open. */
  resolvedAt: Instant | null;
  /** Id of the policy's cause, named when it was closed; `null` is unknown. */
  cause: string | null;
  /** In order; never empty. */
  stays: LevelStay[];
}
