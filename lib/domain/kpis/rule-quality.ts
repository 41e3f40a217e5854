import type { Instant } from '../model/instant';
import { median } from './median';
import type { RuleFiring } from './rule-firing';
import type { RuleOutcomes } from './rule-outcomes';
import { sharePercent } from './share-percent';

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

type Verdict = 'hits' | 'falseAlarms' | 'late' | 'undecided' | 'unknown' | 'repeats';

interface Tally extends Record<Verdict, number> {
  leads: number[];
  caught: Set<string>;
  predicted: number;
  predictions: number;
  happened: number;
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
  const byRule = new Map<string, Map<string, RuleFiring[]>>();
  for (const firing of firings) {
    if (firing.at > outcomes.until) continue;
    const byRecord = byRule.get(firing.rule) ?? new Map<string, RuleFiring[]>();
    byRule.set(firing.rule, byRecord);
    const own = byRecord.get(firing.recordKey);
    if (own === undefined) byRecord.set(firing.recordKey, [firing]);
    else own.push(firing);
  }
  let badRecords = 0;
  for (const bad of outcomes.byRecord.values())
    if (typeof bad === 'number' && bad <= outcomes.until) badRecords++;
  return [...byRule]
    .map(([rule, byRecord]) => qualityOf(rule, byRecord, outcomes, horizon, badRecords))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function qualityOf(
  rule: string,
  byRecord: ReadonlyMap<string, RuleFiring[]>,
  outcomes: RuleOutcomes,
  horizon: number,
  badRecords: number,
): RuleQuality {
  const tally: Tally = {
    ...{ hits: 0, falseAlarms: 0, late: 0, undecided: 0, unknown: 0, repeats: 0 },
    ...{ leads: [], caught: new Set<string>(), predicted: 0, predictions: 0, happened: 0 },
  };
  let count = 0;
  for (const [recordKey, own] of byRecord) {
    count += own.length;
    judgeRecord(tally, recordKey, own.toSorted(byMoment), outcomes, horizon);
  }
  const { hits, falseAlarms, late, undecided, unknown, repeats, predictions } = tally;
  return {
    rule,
    firings: count,
    ...{ hits, falseAlarms, late, undecided, unknown, repeats },
    precisionPercent: sharePercent(hits, hits + falseAlarms + late),
    badRecords,
    caughtRecords: tally.caught.size,
    recallPercent: sharePercent(tally.caught.size, badRecords),
    medianLead: median(tally.leads),
    calibration:
      predictions === 0
        ? null
        : {
            predictedPercent: (100 * tally.predicted) / predictions,
            happenedPercent: (100 * tally.happened) / predictions,
            n: predictions,
          },
  };
}

/** @param firings of one rule on one record, in order */
function judgeRecord(
  tally: Tally,
  recordKey: string,
  firings: readonly RuleFiring[],
  { until, byRecord }: RuleOutcomes,
  horizon: number,
): void {
  const known = byRecord.get(recordKey) ?? null;
  const bad = typeof known === 'number' && known > until ? 'none' : known;
  /** Up to when a firing is the same alarm as one that was counted. */
  let sameUntil = Number.NEGATIVE_INFINITY;
  for (const { at, probability } of firings) {
    const verdict = at < sameUntil ? 'repeats' : verdictOf(at, bad, until, horizon);
    tally[verdict]++;
    if (verdict === 'repeats') continue;
    sameUntil = verdict === 'hits' || verdict === 'late' ? Number.POSITIVE_INFINITY : at + horizon;
    if (verdict === 'hits' && typeof bad === 'number') {
      tally.leads.push(bad - at);
      tally.caught.add(recordKey);
    }
    if ((verdict === 'hits' || verdict === 'falseAlarms') && isProbability(probability)) {
      tally.predictions++;
      tally.predicted += probability;
      if (verdict === 'hits') tally.happened++;
    }
  }
}

function verdictOf(at: Instant, bad: Instant | 'none' | null, until: Instant, horizon: number): Verdict {
  if (bad === null) return 'unknown';
  if (bad !== 'none' && at > bad) return 'late';
  if (bad !== 'none' && bad <= at + horizon) return 'hits';
  return at + horizon <= until ? 'falseAlarms' : 'undecided';
}

function isProbability(value: number | null | undefined): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** By moment; of one moment the likeliest first, so that the order they came in does not matter. */
function byMoment(a: RuleFiring, b: RuleFiring): number {
  return a.at - b.at || (b.probability ?? -1) - (a.probability ?? -1);
}
