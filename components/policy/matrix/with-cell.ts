import type { MatrixCell } from '../../../lib/domain/model/matrix-cell';
import type { Policy } from '../../../lib/domain/model/policy';

/**
 * The policy with another step in a row of its matrix, in the order of the levels; `null` takes the step out. A row's only step stays,
 * as a row cannot be without one.
 */
export function withCell(policy: Policy, issueType: string, level: string, cell: MatrixCell | null): Policy {
  const rank = (id: string) => policy.levels.findIndex((one) => one.id === id);
  return {
    ...policy,
    matrix: policy.matrix.map((row) => {
      if (row.issueType !== issueType) return row;
      const others = row.cells.filter((one) => one.level !== level);
      if (cell === null) return others.length === 0 ? row : { ...row, cells: others };
      return { ...row, cells: [...others, cell].toSorted((a, b) => rank(a.level) - rank(b.level)) };
    }),
  };
}
