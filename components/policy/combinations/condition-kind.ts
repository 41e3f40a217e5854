import type { Condition } from '../../../lib/domain/model/condition';

export type Group = Exclude<Condition, { rule: string }>;
export type GroupKind = 'all' | 'any' | 'none' | 'at-least';

/** Taking a group of a condition apart and putting it together again. */
export const conditionKind = {
  of(group: Group): GroupKind {
    if ('all' in group) return 'all';
    if ('any' in group) return 'any';
    return 'none' in group ? 'none' : 'at-least';
  },
  parts(group: Group): readonly Condition[] {
    if ('all' in group) return group.all;
    if ('any' in group) return group.any;
    return 'none' in group ? group.none : group.of;
  },
  make(kind: GroupKind, parts: Condition[], atLeast: number): Group {
    switch (kind) {
      case 'all':
        return { all: parts };
      case 'any':
        return { any: parts };
      case 'none':
        return { none: parts };
      case 'at-least':
        return { atLeast, of: parts };
    }
  },
};
