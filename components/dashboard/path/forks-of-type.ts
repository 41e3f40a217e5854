import type { Policy } from '../../../lib/domain/model/policy';
import type { Sentence } from '../../../lib/domain/model/sentence';
import { isolated } from '../../../lib/view/panel/isolated';
import { say } from '../../../lib/view/panel/say';

/** A condition of the road: what it asks, what its other branch changes, and where that leads in the drawing. */
export interface ForkOfType {
  id: 'many-accounts' | 'after-hours';
  question: Sentence;
  /** What "yes" changes; `null` where the policy makes no difference. */
  yes: Sentence | null;
  /** Id of the other kind of issue whose way it goes by; `null` where it stays on this one. */
  row: string | null;
  /** Index of the level that it leads straight to; `null` where it leads to none of this way. */
  level: number | null;
}

/** The two conditions of acceptance PO7, also where the policy makes no difference by them. */
export function forksOfType(
  issueType: string,
  { routing, matrix, issueTypes, levels }: Policy,
): [ForkOfType, ForkOfType] {
  const own = issueTypes.find(({ id }) => id === issueType)?.row ?? issueType;
  const fork = (id: ForkOfType['id'], branch: Policy['routing']['manyAccounts']): ForkOfType => {
    const question = say(`path_fork_${id.replace('-', '_')}`);
    if (branch === null) return { id, question, yes: null, row: null, level: null };
    const row = branch.row === null || branch.row === own ? null : branch.row;
    const cells = matrix.find((candidate) => candidate.issueType === (row ?? own))?.cells ?? [];
    const index = cells.findIndex(({ level }) => level === branch.fromLevel);
    // The first escalation goes to the level after the first contact anyway.
    const level = index > 1 ? index : null;
    const rowName = isolated(issueTypes.find((type) => type.id === row)?.name ?? row ?? '');
    const levelName = isolated(levels.find((one) => one.id === branch.fromLevel)?.name ?? '');
    const yes =
      row === null
        ? level === null
          ? null
          : say('path_fork_level', levelName)
        : level === null
          ? say('path_fork_row', rowName)
          : say('path_fork_row_and_level', rowName, levelName);
    return { id, question, yes, row, level: row === null ? level : null };
  };
  return [fork('many-accounts', routing.manyAccounts), fork('after-hours', routing.afterHours)];
}
