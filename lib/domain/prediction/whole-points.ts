/**
 * Whole numbers close to `shares` that add up to `total` exactly: every share is rounded down, and what is missing goes, one
 * each, to those that lost most (largest remainder; among equals the first). `total` is a whole number.
 */
export function wholePoints(shares: readonly number[], total: number): number[] {
  const points = shares.map((share) => Math.floor(share) + 0);
  const missing = total - points.reduce((sum, floor) => sum + floor, 0);
  const order = shares
    .map((share, index) => ({ index, lost: share - Math.floor(share) }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index);
  // Below zero only by the last bit of a fraction: then those that lost least give one back.
  if (missing < 0) order.reverse();
  for (let given = 0; given < Math.abs(missing) && order.length > 0; given += 1) {
    const index = order[given % order.length]?.index ?? 0;
    points[index] = (points[index] ?? 0) + Math.sign(missing);
  }
  return points;
}
