/**
 * The middle value; of an even number of values the mean of the two in the middle. `null` where there is none.
 * @param values finite numbers, in any order; left as they are
 */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[sorted.length / 2 - 1] ?? upper);
  return lower + (upper - lower) / 2;
}
