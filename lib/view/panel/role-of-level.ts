import type { Policy } from '../../domain/model/policy';

/** The id of the role that holds a level for an issue type; `null` when the matrix has no such cell. */
export function roleOfLevel(policy: Policy, issueTypeId: string, levelId: string): string | null {
  const row = policy.matrix.find((line) => line.issueType === issueTypeId);
  return row?.cells.find((cell) => cell.level === levelId)?.role ?? null;
}
