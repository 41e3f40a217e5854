import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/** Plays that name segments, roles and texts which there are, under ids of their own, with tasks in the order they are due. */
export const playbooks: LintRule = (policy) => {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const [segments, roles, templates] = [ids(policy.segments), ids(policy.roles), ids(policy.templates)];
  return policy.playbooks.flatMap(({ id, name, starts, tasks }, index) => {
    const at = ['playbooks', index] as const;
    return [
      ...(policy.playbooks.findIndex((other) => other.id === id) < index
        ? [findingAt(policy, 'twice', 'error', [...at, 'id'], id)]
        : []),
      ...('segment' in starts && !segments.has(starts.segment)
        ? [findingAt(policy, 'play-segment', 'error', [...at, 'starts', 'segment'], name, starts.segment)]
        : []),
      ...tasks.flatMap((task, place) => {
        const on = [...at, 'tasks', place] as const;
        const { text, role, template, afterDays } = task;
        return [
          ...(tasks.findIndex((other) => other.id === task.id) < place
            ? [findingAt(policy, 'twice', 'error', [...on, 'id'], task.id)]
            : []),
          ...(role !== null && !roles.has(role)
            ? [findingAt(policy, 'play-role', 'error', [...on, 'role'], text, role)]
            : []),
          ...(template !== undefined && !templates.has(template)
            ? [findingAt(policy, 'play-template', 'error', [...on, 'template'], text, template)]
            : []),
          ...(afterDays < (tasks[place - 1]?.afterDays ?? 0)
            ? [findingAt(policy, 'play-order', 'hint', [...on, 'afterDays'], text)]
            : []),
        ];
      }),
    ];
  });
};
