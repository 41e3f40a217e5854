import type { Condition } from '../model/condition';

/** The triggers a condition names, each once, in the order in which it first does. */
export function rulesInCondition(condition: Condition): string[] {
  return [...new Set(named(condition))];
}

function named(condition: Condition): string[] {
  if ('rule' in condition) return [condition.rule];
  if ('all' in condition) return condition.all.flatMap(named);
  if ('any' in condition) return condition.any.flatMap(named);
  if ('none' in condition) return condition.none.flatMap(named);
  return condition.of.flatMap(named);
}
