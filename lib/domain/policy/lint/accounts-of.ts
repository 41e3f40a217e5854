import type { Policy } from '../../model/policy';

/** The customer systems in which somebody is named for a role. */
export function accountsOf(policy: Pick<Policy, 'roles'>): string[] {
  return [...new Set(policy.roles.flatMap(({ holders }) => holders.map(({ account }) => account)))];
}
