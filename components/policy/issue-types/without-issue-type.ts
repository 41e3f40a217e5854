import type { Policy } from '../../../lib/domain/model/policy';

/**
 * The policy without a kind of issue: its row, its approvals and what sent tickets to its row go with it; kinds that went by its row
 * have none until they are given one. The last kind stays.
 */
export function withoutIssueType(policy: Policy, id: string): Policy {
  const issueTypes = policy.issueTypes.filter((type) => type.id !== id);
  const [first] = issueTypes;
  if (first === undefined) return policy;
  const branch = (fork: Policy['routing']['manyAccounts']) =>
    fork?.row === id ? { ...fork, row: null } : fork;
  return {
    ...policy,
    issueTypes: issueTypes.map((type) => {
      if (type.row !== id) return type;
      const { row: _, ...own } = type;
      return own;
    }),
    defaultIssueType: policy.defaultIssueType === id ? first.id : policy.defaultIssueType,
    matrix: policy.matrix.filter(({ issueType }) => issueType !== id),
    approvals: policy.approvals.filter(({ issueType }) => issueType !== id),
    routing: {
      manyAccounts: branch(policy.routing.manyAccounts),
      afterHours: branch(policy.routing.afterHours),
    },
  };
}
