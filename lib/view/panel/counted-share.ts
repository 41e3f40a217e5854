import type { MetricRow } from './metric-rows';

/** What an input of a weighted score counts while others are not known. */
export interface CountedShare {
  /** Of the known weight, 0-1. */
  share: number;
  /** The metrics that have a weight and count nothing now. */
  without: string[];
}

/** `null` where its weight is what it counts, or where it counts nothing itself. @param rows all inputs of the score */
export function countedShare(
  row: Pick<MetricRow, 'score' | 'weightPercent'>,
  rows: readonly Pick<MetricRow, 'metric' | 'score' | 'weightPercent'>[],
): CountedShare | null {
  const without = rows.filter(({ score, weightPercent }) => score === null && weightPercent > 0);
  const known = rows.reduce((sum, one) => sum + (one.score === null ? 0 : one.weightPercent), 0);
  if (row.score === null || row.weightPercent === 0 || without.length === 0) return null;
  return { share: row.weightPercent / known, without: without.map(({ metric }) => metric) };
}
