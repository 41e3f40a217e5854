import type { Policy } from '../../../lib/domain/model/policy';
import type { Role } from '../../../lib/domain/model/role';
import { roleOfLevel } from '../../../lib/view/panel/role-of-level';

/** The role that an ordinary escalation goes to first; `null` where the policy has none. */
export function checklistRole(policy: Policy): Role | null {
  const level = policy.levels[1];
  const id = level === undefined ? null : roleOfLevel(policy, policy.defaultIssueType, level.id);
  return policy.roles.find((role) => role.id === id) ?? null;
}
