import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { classify } from './classify';
import { pathForks } from './path-forks';

/** The way a ticket goes. */
export interface Route {
  /** The kind of issue whose row of the matrix it goes by. */
  row: string;
  /** That row's levels, lowest first; `null` when the matrix has no such row (`whyNoPath` says so). */
  cells: Policy['matrix'][number]['cells'] | null;
  /** Index of the lowest level that a first escalation goes to: 1, or higher by a fork. */
  from: number;
}

/**
 * The row of the matrix for a ticket and the level its first escalation goes to: by its kind of issue and the forks it takes;
 * a fork that nobody can judge is not taken. Of two forks that name a row the first wins, of two levels the higher.
 * @param frozen the row that the escalation's log names, which then stays whatever becomes of the ticket
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function route(facts: TicketFacts, policy: Policy, frozen?: string): Route {
  const taken = pathForks(facts, policy).filter((fork) => fork.taken === true);
  const forked = taken.find(({ branch }) => branch.row !== null)?.branch.row ?? null;
  const row = frozen ?? forked ?? classify(facts, policy).row;
  const cells = policy.matrix.find((candidate) => candidate.issueType === row)?.cells ?? null;
  const levels = taken.map(({ branch }) =>
    (cells ?? []).findIndex(({ level }) => level === branch.fromLevel),
  );
  return { row, cells, from: Math.max(1, ...levels) };
}
