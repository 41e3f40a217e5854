import type { Assessment } from '../model/assessment';
import type { Route } from './route';

/**
 * Index of the level in its row that a first escalation goes to at least, and what asks for it: of all that rules which fired name, and of
 * the one the way itself begins with, the highest. A level the row does not have asks for nothing.
 */
export function firstLevel(
  { cells, from }: Pick<Route, 'cells' | 'from'>,
  fired: readonly Pick<Assessment['fired'][number], 'toLevel'>[],
): { index: number; askedBy: 'rule' | 'route' } {
  const asked = fired.map(({ toLevel }) => (cells ?? []).findIndex(({ level }) => level === toLevel));
  const highest = Math.max(...asked);
  return highest >= from ? { index: highest, askedBy: 'rule' } : { index: from, askedBy: 'route' };
}
