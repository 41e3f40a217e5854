import { toMillionths } from './to-millionths';

/**
 * Where `raw` lies on a line through `points`, flat outside, in whole tenths rounded half up: exact, by whole numbers.
 * `points` are at least one, ascend in x, and their y are 0-10.
 */
export function tenthsOnLine(points: readonly (readonly [number, number])[], raw: number): number {
  const after = points.find(([x]) => x >= raw) ?? points[points.length - 1];
  const before = points.findLast(([x]) => x <= raw) ?? points[0];
  if (before === undefined || after === undefined) throw new RangeError('A line needs at least one point.');
  const [x0, y0, x1, y1] = [...before, ...after].map(toMillionths) as [bigint, bigint, bigint, bigint];
  // Outside the line, and on a point of it, both ends are the same.
  const [rise, run] = x0 === x1 ? [0n, 1n] : [(y1 - y0) * (toMillionths(raw) - x0), x1 - x0];
  // y and rise are millionths of a score: one tenth is 100,000 of them.
  return halfUp(y0 * run + rise, run * 100_000n);
}

function halfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}
