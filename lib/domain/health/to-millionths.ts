/** A decimal number as a whole number of millionths, so that sums and products are exact. @throws RangeError unless finite */
export function toMillionths(value: number): bigint {
  return BigInt(Math.round(value * 1_000_000));
}
