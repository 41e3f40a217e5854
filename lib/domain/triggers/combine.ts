import type { Condition } from '../model/condition';
import type { Finding } from './finding';

type Outcome = Finding['outcome'];

/**
 * What several triggers together say, by the three-valued logic of Kleene (Introduction to Metamathematics, 1952, § 64): certain
 * wherever the unknown ones could not change it, else *unknown*. Learning what was unknown never turns *fired* into *clear* or back.
 * @param outcomeOf what a trigger says, by its id
 */
export function combine(condition: Condition, outcomeOf: (rule: string) => Outcome): Outcome {
  if ('rule' in condition) return outcomeOf(condition.rule);
  const outcomesOf = (parts: readonly Condition[]) => parts.map((part) => combine(part, outcomeOf));
  if ('all' in condition) return atLeast(condition.all.length, outcomesOf(condition.all));
  if ('any' in condition) return atLeast(1, outcomesOf(condition.any));
  if ('none' in condition) return opposite[atLeast(1, outcomesOf(condition.none))];
  return atLeast(condition.atLeast, outcomesOf(condition.of));
}

const opposite = { fired: 'clear', clear: 'fired', unknown: 'unknown' } as const;

function atLeast(wanted: number, outcomes: readonly Outcome[]): Outcome {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  if (count('fired') >= wanted) return 'fired';
  return count('fired') + count('unknown') >= wanted ? 'unknown' : 'clear';
}
