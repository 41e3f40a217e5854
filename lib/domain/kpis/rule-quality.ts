import { countVerdicts } from './count-verdicts';
import { groupedBy } from './grouped-by';
import { type JudgedFiring, judgeFirings } from './judge-firings';
import type { RuleFiring } from './rule-firing';
import type { RuleOutcomes } from './rule-outcomes';
import type { RuleQuality } from './rule-quality-numbers';

export type { RuleQuality };

/**
 * Judges every rule that fired, by its id. What fired after `outcomes.until` is left out.
 * @param firings in any order
 * @param horizon milliseconds within which trouble makes a firing a hit, more than 0; a week is what indicators use
 */
export function ruleQuality(
  firings: readonly RuleFiring[],
  outcomes: RuleOutcomes,
  horizon: number,
): RuleQuality[] {
  const byRule = groupedBy(judgeFirings(firings, outcomes, horizon), ({ rule }) => rule);
  let badRecords = 0;
  for (const bad of outcomes.byRecord.values())
    if (typeof bad === 'number' && bad <= outcomes.until) badRecords++;
  return [...byRule]
    .map(([rule, judged]) => countVerdicts(rule, judged, badRecords, caught(judged)))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function caught(judged: readonly JudgedFiring[]): number {
  return new Set(judged.flatMap(({ verdict, recordKey }) => (verdict === 'hit' ? [recordKey] : []))).size;
}
