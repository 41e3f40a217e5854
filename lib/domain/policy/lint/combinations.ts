import type { Condition } from '../../model/condition';
import { rulesInCondition } from '../../triggers/rules-in-condition';
import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

const DEEPEST = 5;
const LARGEST = 20;

/** Combinations that can hold, and that people can read. */
export const combinations: LintRule = (policy) =>
  policy.combinations.flatMap(({ name, when }, index) => {
    const at = ['combinations', index, 'when'];
    const depth = depthOf(when);
    const size = rulesInCondition(when).length;
    return [
      ...asksTooMuch(when).map(({ atLeast, of }) =>
        findingAt(policy, 'combination-asks-too-much', 'error', at, name, atLeast, of),
      ),
      ...(depth > DEEPEST
        ? [findingAt(policy, 'combination-too-deep', 'warning', at, name, depth, DEEPEST)]
        : []),
      ...(size > LARGEST
        ? [findingAt(policy, 'combination-too-large', 'warning', at, name, size, LARGEST)]
        : []),
    ];
  });

function partsOf(condition: Condition): readonly Condition[] {
  if ('rule' in condition) return [];
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'none' in condition ? condition.none : condition.of;
}

function depthOf(condition: Condition): number {
  return 1 + Math.max(0, ...partsOf(condition).map(depthOf));
}

/** "At least 3" of two conditions. */
function asksTooMuch(condition: Condition): { atLeast: number; of: number }[] {
  const inner = partsOf(condition).flatMap(asksTooMuch);
  return 'atLeast' in condition && condition.atLeast > condition.of.length
    ? [{ atLeast: condition.atLeast, of: condition.of.length }, ...inner]
    : inner;
}
