import { defaultPolicy } from '../../default-policy/default-policy';
import type { Instant } from '../../model/instant';
import type { RuleContext } from '../rule-context';

/** The shipped policy at `now`, outside every peak. */
export function ruleContext(now: Instant, changes: Partial<RuleContext> = {}): RuleContext {
  return { now, policy: defaultPolicy, stretchAt: () => 1, ...changes };
}
