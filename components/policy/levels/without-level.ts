import type { Policy } from '../../../lib/domain/model/policy';

/**
 * The policy without a level: its steps leave the matrix, rows without any other step too, and what asked for an escalation to it
 * asks for the next one again. Fewer than two levels are no ladder: then it stays.
 */
export function withoutLevel(policy: Policy, id: string): Policy {
  if (policy.levels.length <= 2) return policy;
  const released = <Rule extends { toLevel?: string | undefined }>(rule: Rule): Rule => {
    if (rule.toLevel !== id) return rule;
    const { toLevel: _, ...other } = rule;
    return other as Rule;
  };
  const branch = (fork: Policy['routing']['manyAccounts']) =>
    fork?.fromLevel === id ? { ...fork, fromLevel: null } : fork;
  return {
    ...policy,
    levels: policy.levels.filter((level) => level.id !== id),
    matrix: policy.matrix
      .map((row) => ({ ...row, cells: row.cells.filter(({ level }) => level !== id) }))
      .filter(({ cells }) => cells.length > 0),
    triggers: policy.triggers.map(released),
    combinations: policy.combinations.map(released),
    routing: {
      manyAccounts: branch(policy.routing.manyAccounts),
      afterHours: branch(policy.routing.afterHours),
    },
  };
}
