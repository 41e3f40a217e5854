import { toMillionths } from './to-millionths';

/**
 * The y of the last point that `raw` reaches, below the first one its y; in whole tenths rounded half up.
 * `points` are at least one, ascend in x, and their y are 0-10.
 */
export function tenthsInBands(points: readonly (readonly [number, number])[], raw: number): number {
  const reached = points.findLast(([x]) => x <= raw) ?? points[0];
  if (reached === undefined) throw new RangeError('Bands need at least one point.');
  return Number((toMillionths(reached[1]) + 50_000n) / 100_000n);
}
