import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import { businessTimeBetween } from '../time/business-time-between';
import { median } from './median';

/** How long things took, in milliseconds by the clock and in business time; `null` where there are none. */
export interface SpanStatistics {
  n: number;
  median: number | null;
  mean: number | null;
  businessMedian: number | null;
  businessMean: number | null;
}

/**
 * @param spans in any order, none ending before it begins
 * @throws BusinessTimeError as `businessTimeBetween`
 */
export function spanStatistics(
  spans: readonly { from: Instant; until: Instant }[],
  calendar: Calendar,
): SpanStatistics {
  const wall = spans.map(({ from, until }) => until - from);
  const business = spans.map(({ from, until }) => businessTimeBetween(calendar, from, until));
  return {
    n: spans.length,
    median: median(wall),
    mean: mean(wall),
    businessMedian: median(business),
    businessMean: mean(business),
  };
}

function mean(milliseconds: readonly number[]): number | null {
  if (milliseconds.length === 0) return null;
  return milliseconds.reduce((sum, value) => sum + value, 0) / milliseconds.length;
}
