import type { Instant } from '../model/instant';
import type { Finding } from '../triggers/finding';

/** One thing the risk number listens to: a trigger or a feature, the logit the policy gives it, and what it says now. */
export interface Signal {
  id: string;
  weight: number;
  finding: Finding;
  /** When the finding may change by time alone; `null` when it does not. */
  nextChange: Instant | null;
}
