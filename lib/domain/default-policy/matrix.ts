import type { Policy } from '../model/policy';
import { ladders } from './ladders';
import { levels } from './levels';
import { roleId } from './role-id';

/** Acceptance A-T3: one row per kind of issue, one cell per level, the limits the same in every row. */
export const matrix: Policy['matrix'] = ladders.map(({ id, roles }) => ({
  issueType: id,
  cells: levels.flatMap(({ id: level, limitMinutes }, index) => {
    const name = roles[index];
    return name === undefined ? [] : [{ level, role: roleId(name), limitMinutes }];
  }),
}));
