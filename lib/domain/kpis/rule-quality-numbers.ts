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
