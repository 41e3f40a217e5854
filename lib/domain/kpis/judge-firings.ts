import type { Instant } from '../model/instant';
import { groupedBy } from './grouped-by';
import type { RuleFiring } from './rule-firing';
import type { RuleOutcomes } from './rule-outcomes';

/** What a firing turned out to be. */
type FiringVerdict = 'hit' | 'false-alarm' | 'late' | 'undecided' | 'unknown' | 'repeat';

/** A firing and what it turned out to be. */
export interface JudgedFiring extends RuleFiring {
  verdict: FiringVerdict;
  /** Milliseconds from a hit to the trouble; `null` for all others. */
  lead: number | null;
}

/**
 * What each firing was good for: a `hit` when its record went wrong at that moment or within the horizon after it; a `false-alarm` when
 * the horizon passed and nothing had gone wrong in it; `late` when it fired only after the trouble; `undecided` while the horizon is not
 * over; `unknown` when nobody knows how the record went on; a `repeat` of a firing that counts when the same rule fired on the same
 * record again within the horizon, or after trouble that it was counted for.
 * What fired after `outcomes.until` is left out.
 * @param firings in any order
 * @param horizon milliseconds within which trouble makes a firing a hit, more than 0
 */
export function judgeFirings(
  firings: readonly RuleFiring[],
  outcomes: RuleOutcomes,
  horizon: number,
): JudgedFiring[] {
  const alarms = groupedBy(
    firings.filter(({ at }) => at <= outcomes.until),
    ({ rule, recordKey }) => `${rule} ${recordKey}`,
  );
  return [...alarms.values()].flatMap((own) => judgeAlarms(own.toSorted(byMoment), outcomes, horizon));
}

/** @param firings of one rule on one record, in order */
function judgeAlarms(
  firings: readonly RuleFiring[],
  { until, byRecord }: RuleOutcomes,
  horizon: number,
): JudgedFiring[] {
  const known = byRecord.get(firings[0]?.recordKey ?? '') ?? null;
  const bad = typeof known === 'number' && known > until ? 'none' : known;
  /** Up to when a firing is the same alarm as one that was counted. */
  let sameUntil = Number.NEGATIVE_INFINITY;
  return firings.map((firing) => {
    const { at } = firing;
    const verdict = at < sameUntil ? 'repeat' : verdictOf(at, bad, until, horizon);
    if (verdict === 'hit' || verdict === 'late') sameUntil = Number.POSITIVE_INFINITY;
    else if (verdict !== 'repeat') sameUntil = at + horizon;
    return { ...firing, verdict, lead: verdict === 'hit' && typeof bad === 'number' ? bad - at : null };
  });
}

function verdictOf(
  at: Instant,
  bad: Instant | 'none' | null,
  until: Instant,
  horizon: number,
): FiringVerdict {
  if (bad === null) return 'unknown';
  if (bad !== 'none' && at > bad) return 'late';
  if (bad !== 'none' && bad <= at + horizon) return 'hit';
  return at + horizon <= until ? 'false-alarm' : 'undecided';
}

/** By moment; of one moment the likeliest first, so that the order they came in does not matter. */
function byMoment(a: RuleFiring, b: RuleFiring): number {
  return a.at - b.at || (b.probability ?? -1) - (a.probability ?? -1);
}
