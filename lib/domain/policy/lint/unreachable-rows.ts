import { issueTypeOf } from '../../matrix/issue-type-of';
import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/** Kinds of issue that no ticket can be of, rows no kind leads to, kinds without a row, and words an earlier kind takes. */
export const unreachableRows: LintRule = (policy) => {
  const kindOf = (subject: string) => issueTypeOf({ type: null, tags: [], subject }, policy).id;
  const taken = policy.issueTypes.map(({ id, words }) => words.filter((word) => kindOf(word) !== id));
  const reachable = policy.issueTypes.filter(
    ({ id, words }, index) => id === policy.defaultIssueType || words.length > (taken[index]?.length ?? 0),
  );
  const rows = new Set([
    ...reachable.map(({ id, row }) => row ?? id),
    ...[policy.routing.manyAccounts?.row, policy.routing.afterHours?.row],
  ]);
  return [
    ...policy.issueTypes.flatMap(({ id, name, row }, index) => {
      const at = ['issueTypes', index] as const;
      const found = [];
      if (!policy.matrix.some(({ issueType }) => issueType === (row ?? id)))
        found.push(findingAt(policy, 'kind-without-row', 'error', [...at], name));
      const words = taken[index] ?? [];
      if (!reachable.some((type) => type.id === id))
        found.push(findingAt(policy, 'kind-unreachable', 'warning', [...at, 'words'], name));
      else if (words.length > 0)
        found.push(findingAt(policy, 'words-taken', 'hint', [...at, 'words'], name, words.join(', ')));
      return found;
    }),
    ...policy.matrix.flatMap(({ issueType }, row) =>
      rows.has(issueType) ? [] : [findingAt(policy, 'row-unreachable', 'warning', ['matrix', row])],
    ),
  ];
};
