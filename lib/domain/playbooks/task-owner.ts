import type { LevelOwner } from '../matrix/level-owner';
import { resolveOwner } from '../matrix/resolve-owner';
import type { Instant } from '../model/instant';
import type { Person } from '../model/person';
import type { Policy } from '../model/policy';

const MANAGER = 'manager';

/**
 * Whose a task is: whoever holds its role, or the customer's own success manager where it has none; their stand-in while they are
 * away. `nobody` when no one is named yet, or nobody knows who manages the customer.
 * @param recordKey `account/kind/id`: roles are held on that customer system
 * @param managerId host user id, or `none`
 */
export function taskOwner(
  roleId: string | null,
  recordKey: string,
  managerId: string | null,
  policy: Pick<Policy, 'roles' | 'absences'>,
  now: Instant,
  people: readonly Person[],
): LevelOwner {
  const [account = ''] = recordKey.split('/');
  if (roleId !== null) return resolveOwner(roleId, policy, account, now, people);
  if (managerId === null || managerId === 'none') return { owner: 'nobody', reason: null };
  const holders = [{ account, personId: managerId, kind: 'person' as const }];
  const roles = [{ id: MANAGER, name: MANAGER, holders }];
  return resolveOwner(MANAGER, { roles, absences: policy.absences }, account, now, people);
}
