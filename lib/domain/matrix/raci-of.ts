import type { Policy } from '../model/policy';

type Cell = Policy['matrix'][number]['cells'][number];

/** Who plays which part in a step: one role answers for it, at least one works on it. Where the policy is silent, the step's own role does both. */
export function raciOf(cell: Cell): {
  accountable: string;
  responsible: [string, ...string[]];
  consulted: string[];
  informed: string[];
} {
  const { raci, role } = cell;
  const [first = role, ...others] = raci?.responsible ?? [];
  return {
    accountable: raci?.accountable ?? role,
    responsible: [first, ...others],
    consulted: raci?.consulted ?? [],
    informed: raci?.informed ?? [],
  };
}
