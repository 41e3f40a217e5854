import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/** A guard against overuse that has something to go by, and a rate that lies between its edges. */
export const guard: LintRule = (policy) => {
  const { criteria, ratePercent } = policy.guard;
  return [
    ...(criteria.length === 0 ? [findingAt(policy, 'no-criteria', 'hint', ['guard', 'criteria'])] : []),
    ...(ratePercent.low < ratePercent.high
      ? []
      : [
          findingAt(
            policy,
            'rate-edges',
            'error',
            ['guard', 'ratePercent'],
            ratePercent.low,
            ratePercent.high,
          ),
        ]),
  ];
};
