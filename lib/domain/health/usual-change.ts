import { median } from '../kpis/median';

/** Changes from one day to the next that must be known before anything is called usual. */
const LEAST_CHANGES = 14;

/** Makes the median absolute deviation of normal noise its standard deviation (Rousseeuw and Croux 1993). */
const TO_DEVIATION = 1.4826;

/**
 * How far a score goes up and down from one day to the next without meaning anything: twice the median absolute deviation of its
 * daily changes from none at all, which is what a day is expected to bring (the threshold of Leys et al., "Detecting outliers", Journal of Experimental Social Psychology 49, 2013). A few
 * large jumps do not widen it. Across a gap there is no daily change. `null` with fewer than 14 of them.
 * @param daily one score a day, oldest first; `null` is a gap
 */
export function usualChange(daily: readonly (number | null)[]): number | null {
  const changes = daily.flatMap((score, index) => {
    const before = daily[index - 1] ?? null;
    // In whole tenths, so that scores that differ alike differ exactly alike.
    return score === null || before === null ? [] : [Math.round(score * 10) - Math.round(before * 10)];
  });
  if (changes.length < LEAST_CHANGES) return null;
  const deviation = median(changes.map((change) => Math.abs(change))) ?? 0;
  return (2 * TO_DEVIATION * deviation) / 10;
}
