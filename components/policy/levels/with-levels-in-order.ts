import type { Policy } from '../../../lib/domain/model/policy';

/** The policy with its levels in another order: the steps of every row follow it, each with its own role and limit. */
export function withLevelsInOrder(policy: Policy, levels: Policy['levels']): Policy {
  const rank = (id: string) => levels.findIndex((level) => level.id === id);
  return {
    ...policy,
    levels,
    matrix: policy.matrix.map((row) => ({
      ...row,
      cells: row.cells.toSorted((a, b) => rank(a.level) - rank(b.level)),
    })),
  };
}
