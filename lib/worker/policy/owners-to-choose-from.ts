import type { Policy } from '../../domain/model/policy';

/**
 * Who of an account can hold an escalation, where there is a choice: with one holder for each role and no skills, whoever is full
 * holds it all the same, and need not be counted. Host ids of users, groups and queues.
 */
export function ownersToChooseFrom({ roles, skills, loadLimit }: Policy, account: string): string[] {
  if (loadLimit === null) return [];
  const here = <Holder extends { account: string; personId: string }>(holders: readonly Holder[]) =>
    holders.filter((holder) => holder.account === account).map(({ personId }) => personId);
  const byRole = roles.map(({ holders }) => here(holders));
  const skilled = skills.flatMap(({ holders }) => here(holders));
  if (skilled.length === 0 && byRole.every((ids) => ids.length < 2)) return [];
  return [...new Set([...byRole.flat(), ...skilled])].sort();
}
