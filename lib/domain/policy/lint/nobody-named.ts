import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/** Roles that nobody holds yet: an escalation asks for the person once (design 4.16). */
export const nobodyNamed: LintRule = (policy) => {
  const used = new Set([
    ...policy.matrix.flatMap(({ cells }) => cells.map(({ role }) => role)),
    policy.dutyManager,
    policy.executiveSponsor,
  ]);
  const open = policy.roles.filter(({ id, holders }) => used.has(id) && holders.length === 0);
  return open.length === 0
    ? []
    : [findingAt(policy, 'nobody-named', 'hint', ['roles'], open.map(({ name }) => name).join(', '))];
};
