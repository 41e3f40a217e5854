import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { LevelOwner } from './level-owner';
import { resolveOwner } from './resolve-owner';

/**
 * "Who should I reach out to with a problem?" (acceptance SB7): for a kind of issue, every level with the role and the person
 * now on duty, lowest first. Empty when the matrix has no such row.
 * @param account the customer system, e.g. `acme.zendesk.com`
 */
export function whoIsOnDuty(
  issueType: string,
  policy: Policy,
  account: string,
  now: Instant,
): ({ levelId: string; roleId: string } & LevelOwner)[] {
  const row = policy.issueTypes.find(({ id }) => id === issueType)?.row ?? issueType;
  const cells = policy.matrix.find((candidate) => candidate.issueType === row)?.cells ?? [];
  return cells.map(({ level, role }) => ({
    levelId: level,
    roleId: role,
    ...resolveOwner(role, policy, account, now),
  }));
}
