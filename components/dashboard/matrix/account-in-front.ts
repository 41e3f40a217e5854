import type { Policy } from '../../../lib/domain/model/policy';

/** The system that is shown: the one asked for, else the first in which the policy names somebody, else the first; `null` where there is none. */
export function accountInFront<System extends { account: string }>(
  { roles }: Pick<Policy, 'roles'>,
  systems: readonly System[],
  wanted: string | undefined,
): System | null {
  const named = new Set(roles.flatMap(({ holders }) => holders.map(({ account }) => account)));
  return (
    systems.find(({ account }) => account === wanted) ??
    systems.find(({ account }) => named.has(account)) ??
    systems[0] ??
    null
  );
}
