/** A part of a sum before it is rounded: an exact count of tenths, `tenths / denominator`. */
interface ExactPart {
  metric: string;
  tenths: bigint;
}

/**
 * Rounds parts to whole tenths so that they add up to `total`, by the largest remainder (Hamilton's method); of equal remainders
 * the first metric in the alphabet gets the tenth: the order of the parts does not matter.
 * @param denominator more than 0, the same for all parts
 * @param total whole tenths, less than one away from the exact sum
 */
export function shareInTenths(
  parts: readonly ExactPart[],
  denominator: bigint,
  total: number,
): Map<string, number> {
  const floored = parts.map(({ metric, tenths }) => {
    const remainder = ((tenths % denominator) + denominator) % denominator;
    return { metric, whole: Number((tenths - remainder) / denominator), remainder };
  });
  const missing = total - floored.reduce((sum, { whole }) => sum + whole, 0);
  const order = floored.toSorted((a, b) =>
    a.remainder === b.remainder ? (a.metric < b.metric ? -1 : 1) : a.remainder < b.remainder ? 1 : -1,
  );
  return new Map(order.map(({ metric, whole }, index) => [metric, whole + (index < missing ? 1 : 0)]));
}
