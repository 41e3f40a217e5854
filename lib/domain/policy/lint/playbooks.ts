import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/** Plays whose tasks stand in the order they are due. */
export const playbooks: LintRule = (policy) =>
  policy.playbooks.flatMap(({ tasks }, index) =>
    tasks.flatMap(({ text, afterDays }, place) =>
      afterDays < (tasks[place - 1]?.afterDays ?? 0)
        ? [findingAt(policy, 'play-order', 'hint', ['playbooks', index, 'tasks', place, 'afterDays'], text)]
        : [],
    ),
  );
