import type { Sentence } from '../../domain/model/sentence';
import { isolated } from './isolated';
import { say } from './say';

/** A fork of the road, the branch taken, and what it changes. */
interface PathForkLine {
  key: string;
  question: Sentence;
  answer: Sentence;
  taken: boolean | null;
}

/**
 * The forks that lie in the road, each with its answer: "Came outside hours? Yes: from Level 2 on".
 * @param accounts how many customers have the issue; `null` is unknown
 * @param names of rows of the matrix and of levels, by id
 */
export function pathForkLines(
  forks: readonly {
    condition: 'many-accounts' | 'after-hours';
    taken: boolean | null;
    branch: { row: string | null; fromLevel: string | null };
  }[],
  accounts: number | null,
  names: { row(id: string): string; level(id: string): string },
): PathForkLine[] {
  return forks.map(({ condition, taken, branch }) => {
    const name = condition.replace('-', '_');
    const row = branch.row === null ? null : isolated(names.row(branch.row));
    const level = branch.fromLevel === null ? null : isolated(names.level(branch.fromLevel));
    return {
      key: condition,
      question:
        condition === 'many-accounts' && accounts !== null && accounts > 1
          ? say('path_fork_many_accounts_known', accounts)
          : say(`path_fork_${name}`),
      answer:
        taken === true ? changeOf(row, level) : say(taken === null ? 'path_fork_unknown' : 'path_fork_no'),
      taken,
    };
  });
}

function changeOf(row: string | null, level: string | null): Sentence {
  if (row !== null && level !== null) return say('path_fork_row_and_level', row, level);
  if (row !== null) return say('path_fork_row', row);
  return level === null ? say('path_fork_yes') : say('path_fork_level', level);
}
