import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/** Steps of a row in the order of the levels, each of which can be reached by the passing of time. */
export const limits: LintRule = (policy) =>
  policy.matrix.flatMap(({ cells }, row) => {
    const rank = (level: string) => policy.levels.findIndex(({ id }) => id === level);
    const name = (level: string) => policy.levels.find(({ id }) => id === level)?.name ?? level;
    return cells.flatMap(({ level, limitMinutes }, index) => {
      const next = cells[index + 1];
      if (next === undefined) return [];
      const at = ['matrix', row, 'cells', index + 1] as const;
      if (rank(next.level) < rank(level))
        return [
          findingAt(policy, 'levels-out-of-order', 'error', [...at, 'level'], name(next.level), name(level)),
        ];
      if (limitMinutes === null)
        return [findingAt(policy, 'level-out-of-reach', 'warning', [...at], name(next.level), name(level))];
      const shorter =
        policy.reading === 'since-open' && next.limitMinutes !== null && next.limitMinutes <= limitMinutes;
      return shorter
        ? [
            findingAt(
              policy,
              'limit-already-over',
              'warning',
              [...at, 'limitMinutes'],
              name(next.level),
              name(level),
            ),
          ]
        : [];
    });
  });
