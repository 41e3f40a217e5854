import type { Absence } from '../../model/absence';
import type { Policy } from '../../model/policy';
import { findingAt } from '../finding-at';
import type { PolicyFinding } from '../policy-finding';
import type { LintRule } from './lint-rule';

/** Backups that are none: the same person twice in a role, and people who stand in for each other while all of them are away. */
export const backups: LintRule = (policy) => [...namedTwice(policy), ...cycles(policy)];

function namedTwice(policy: Policy): PolicyFinding[] {
  return policy.roles.flatMap(({ holders, name }, role) =>
    holders.flatMap(({ account, personId }, index) => {
      const first = holders.findIndex((one) => one.account === account && one.personId === personId);
      const path = ['roles', role, 'holders', index];
      return first === index ? [] : [findingAt(policy, 'holder-twice', 'warning', path, personId, name)];
    }),
  );
}

/** One finding per absence from which delegates lead back to the one who is away. */
function cycles(policy: Policy): PolicyFinding[] {
  return policy.absences.flatMap((absence, index) => {
    const people = [absence.personId];
    for (let current = absence; current.delegate !== undefined; ) {
      const { personId } = current.delegate;
      const chain = [...people, personId].join(' → ');
      if (personId === absence.personId)
        return [findingAt(policy, 'backup-cycle', 'error', ['absences', index, 'delegate'], chain)];
      const next = meanwhile(policy, current, personId);
      if (people.includes(personId) || next === undefined) break;
      people.push(personId);
      current = next;
    }
    return [];
  });
}

/** An absence of that person at some time of the other one. */
function meanwhile(policy: Policy, { account, from, until }: Absence, personId: string): Absence | undefined {
  return policy.absences.find(
    (other) =>
      other.account === account && other.personId === personId && other.from < until && from < other.until,
  );
}
