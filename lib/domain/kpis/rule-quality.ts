import { countVerdicts } from './count-verdicts';
import { groupedBy } from './grouped-by';
import { type JudgedFiring, judgeFirings } from './judge-firings';
import type { RuleFiring } from './rule-firing';
import type { RuleOutcomes } from './rule-outcomes';

/**
 * How good one rule is at hearing trouble come (acceptance KP6, 4.13). Each firing is exactly one of hit, false alarm, late, undecided,
 * unknown and repeat: together they are `firings`.
 */
export interface RuleQuality {
  rule: string;
  firings: number;
  /** The record went wrong at the firing or within the horizon after it. */
  hits: number;
  /** The horizon passed and nothing had gone wrong in it. */
  falseAlarms: number;
  /** It fired only after the record had gone wrong: no hit, and no false alarm either. */
  late: number;
  /** Nothing has gone wrong yet and the horizon is not over: counts as neither. */
  undecided: number;
  /** Of how the record went on nothing is known: counts as neither. */
  unknown: number;
  /** It fired again on the same record within the horizon of a firing that counts, or after trouble it had been counted for: the same alarm. */
  repeats: number;
  /** Hits among hits, false alarms and late ones; `null` where there are none. */
  precisionPercent: number | null;
  /** Records that went wrong, and those of them that the rule had a hit on; `recallPercent` is `null` where none went wrong. */
  badRecords: number;
  caughtRecords: number;
  recallPercent: number | null;
  /** Milliseconds from firing to trouble, of all hits; `null` without a hit. */
  medianLead: number | null;
  /** Of the hits and false alarms that came with a probability: its mean, and what came of them; `null` where none did. */
  calibration: { predictedPercent: number; happenedPercent: number; n: number } | null;
}

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
