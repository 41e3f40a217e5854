import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';

/** What a rule is judged by beside its ticket. */
export interface RuleContext {
  now: Instant;
  policy: Policy;
  /** How many times as long a limit is that begins at `start`: 1, or more in a peak (acceptance TR6). */
  stretchAt(start: Instant): number;
}
