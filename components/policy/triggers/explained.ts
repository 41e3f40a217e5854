import type { Sentence } from '../../../lib/domain/model/sentence';
import type { TriggerRule } from '../../../lib/domain/triggers/rule';

/** What a rule looks for with these parameters; `null` where they are not sound, which is said at their place. */
export function explained(rule: TriggerRule, parameters: unknown): Sentence | null {
  const parsed = rule.parameters.safeParse(parameters);
  return parsed.success ? rule.explain(parsed.data) : null;
}
