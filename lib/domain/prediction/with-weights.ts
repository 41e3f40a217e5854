import { entryOf } from '../model/entry-of';
import type { Policy } from '../model/policy';
import type { RiskWeights } from './risk-weights';

/** The policy with these weights in the place of its own; those they do not name stay. */
export function withWeights(policy: Policy, { ordinaryPercent, weights }: RiskWeights): Policy {
  const weightOf = (id: string, own: number) => entryOf(weights, id) ?? own;
  return {
    ...policy,
    triggers: policy.triggers.map((setting) => ({
      ...setting,
      weight: weightOf(setting.id ?? setting.rule, setting.weight),
    })),
    combinations: policy.combinations.map((each) => ({ ...each, weight: weightOf(each.id, each.weight) })),
    risk: {
      ...policy.risk,
      ordinaryPercent,
      features: Object.fromEntries(
        Object.entries(policy.risk.features).map(([id, own]) => [id, weightOf(id, own)]),
      ),
    },
  };
}
