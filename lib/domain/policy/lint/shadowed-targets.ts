import type { Policy } from '../../model/policy';
import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

type Target = Policy['slaTargets'][number];

/** Promises that an earlier row always takes the place of: for each metric, tier and priority the first row counts. */
export const shadowedTargets: LintRule = (policy) =>
  policy.slaTargets.flatMap((target, index) => {
    const earlier = policy.slaTargets.slice(0, index).filter(({ metric }) => metric === target.metric);
    const counts = target.priorities.some((priority) =>
      tiersOf(target).some((tier) => !earlier.some((other) => covers(other, tier, priority))),
    );
    return counts ? [] : [findingAt(policy, 'target-unreachable', 'warning', ['slaTargets', index])];
  });

function tiersOf({ tiers }: Target): readonly (string | null)[] {
  return tiers === 'any' ? [null] : tiers;
}

/** `null` is every tier. */
function covers(target: Target, tier: string | null, priority: Target['priorities'][number]): boolean {
  const same = (name: string) => name.trim().toLowerCase() === tier?.trim().toLowerCase();
  return target.priorities.includes(priority) && (target.tiers === 'any' || target.tiers.some(same));
}
