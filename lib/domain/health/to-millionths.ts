/** A decimal number as a whole number of millionths, so that sums and products are exact. @throws RangeError unless finite */
export function toMillionths(value: number): bigint {
  // So large a number has no fraction, and times a million it might be no number any more.
  if (Math.abs(value) >= 1e15 && Number.isFinite(value)) return BigInt(value) * 1_000_000n;
  return BigInt(Math.round(value * 1_000_000));
}
