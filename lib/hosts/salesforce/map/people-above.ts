import type { RoleRow } from '../schema/role-row';
import type { UserRow } from '../schema/user-row';

/** More would be no suggestion. */
const MOST = 5;

/**
 * Who is above each user by the org's roles: those who have the next role up that anybody has. Users without a role, those at the
 * top, and all where the roles are not known, are not in the answer.
 */
export function peopleAbove(
  users: readonly UserRow[],
  roles: readonly RoleRow[],
): ReadonlyMap<string, string[]> {
  const parents = new Map(roles.map(({ Id, ParentRoleId }) => [Id, ParentRoleId ?? null]));
  const holders = new Map<string, UserRow[]>();
  for (const user of users) {
    if (user.UserRoleId) holders.set(user.UserRoleId, [...(holders.get(user.UserRoleId) ?? []), user]);
  }
  const above = (roleId: string): string[] => {
    const seen = new Set([roleId]);
    for (let next = parents.get(roleId) ?? null; next !== null && !seen.has(next); ) {
      const found = holders.get(next);
      if (found !== undefined) return found.slice(0, MOST).map(({ Id }) => Id);
      seen.add(next);
      next = parents.get(next) ?? null;
    }
    return [];
  };
  return new Map(
    users.flatMap(({ Id, UserRoleId }) => {
      const ids = UserRoleId ? above(UserRoleId) : [];
      return ids.length === 0 ? [] : [[Id, ids]];
    }),
  );
}
