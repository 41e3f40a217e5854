import { healthMetrics } from '../../health/registry';
import type { Segment } from '../../model/segment';
import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/** Segments that a customer can be in. */
export const segments: LintRule = (policy) =>
  policy.segments.flatMap(({ name, all }, segment) => [
    ...all.flatMap((condition, index) =>
      isPossible(condition)
        ? []
        : [findingAt(policy, 'segment-empty', 'error', ['segments', segment, 'all', index], name)],
    ),
    ...all.flatMap((condition, index) =>
      condition.kind !== 'measure' || healthMetrics.some(({ id }) => id === condition.metric)
        ? []
        : [
            findingAt(
              policy,
              'segment-measure',
              'hint',
              ['segments', segment, 'all', index, 'metric'],
              condition.metric,
            ),
          ],
    ),
  ]);

function isPossible(condition: Segment['all'][number]): boolean {
  if (condition.kind === 'started') return condition.fromDays <= condition.toDays;
  if (condition.kind !== 'measure') return true;
  const { from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = condition;
  return from < below;
}
