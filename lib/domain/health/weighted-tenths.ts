import { toMillionths } from './to-millionths';

/**
 * The mean of scores (whole tenths) by weight, in whole tenths rounded half up; exact: the classic card gives 68, where binary
 * fractions give 6.800000000000001. The weights need not add up to anything: what is present shares the whole. `null` of nothing.
 */
export function weightedTenths(scores: readonly { tenths: number; weightPercent: number }[]): number | null {
  const weighed = scores.map(({ tenths, weightPercent }) => ({
    tenths: BigInt(tenths),
    weight: toMillionths(weightPercent),
  }));
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0n);
  if (all === 0n) return null;
  const sum = weighed.reduce((total, { tenths, weight }) => total + tenths * weight, 0n);
  return Number((2n * sum + all) / (2n * all));
}
