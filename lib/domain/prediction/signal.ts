import type { Finding } from '../triggers/finding';

/** One thing the risk number listens to: a trigger or a feature, the logit the policy gives it, and what it says now. */
export interface Signal {
  id: string;
  weight: number;
  finding: Finding;
}
