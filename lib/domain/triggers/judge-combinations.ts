import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { combinationFinding } from './combination-finding';
import type { Evaluated } from './evaluated';
import { preparedTrigger } from './prepared-trigger';
import { rulesInCondition } from './rules-in-condition';
import { soonest } from './soonest';
import { triggerId } from './trigger-id';

/**
 * What the combinations of a policy say, by what its triggers do.
 * @param triggers all of the policy, in its order
 */
export function judgeCombinations(
  policy: Pick<Policy, 'triggers' | 'combinations'>,
  triggers: readonly Evaluated[],
  now: Instant,
): Evaluated[] {
  if (policy.combinations.length === 0) return [];
  const byId = new Map(triggers.toReversed().map((trigger) => [trigger.id, trigger]));
  const labels = new Map(
    policy.triggers.map((setting) => [triggerId(setting), preparedTrigger(setting).labelKey]),
  );
  return policy.combinations.map(({ id, name, when, mode, weight, toLevel = null }) => ({
    id,
    mode,
    weight,
    toLevel,
    finding: combinationFinding(
      { name, when },
      (rule) => byId.get(rule)?.finding,
      (rule) => labels.get(rule) ?? 'unknown_rule',
    ),
    nextChange: soonest(
      rulesInCondition(when).flatMap((rule) => byId.get(rule)?.nextChange ?? []),
      now,
    ),
  }));
}
