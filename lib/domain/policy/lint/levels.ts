import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/** Three or four levels (acceptance PO3), each of them in use. */
export const levels: LintRule = (policy) => {
  const count = policy.levels.length;
  const used = new Set(policy.matrix.flatMap(({ cells }) => cells.map(({ level }) => level)));
  return [
    ...(count === 3 || count === 4 ? [] : [findingAt(policy, 'level-count', 'hint', ['levels'], count)]),
    ...policy.levels.flatMap(({ id, name }, index) =>
      used.has(id) ? [] : [findingAt(policy, 'level-unused', 'warning', ['levels', index], name)],
    ),
  ];
};
