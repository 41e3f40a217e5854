import type { Instant } from '../../model/instant';
import type { HealthMetric } from '../metric';
import type { MetricReading } from '../metric-reading';
import { newestMeasure } from '../newest-measure';

/**
 * How usage changed in 30 days, in per cent of what it was: sizes of customers differ, directions compare. Where it was 30 days
 * before is by definition no change, so that a drop moves the trend. No use now is -100, also where there was none before.
 */
export const usage: HealthMetric = {
  id: 'usage',
  labelKey: 'metric_usage',
  topic: 'usage',
  kind: 'quantitative',
  range: { least: -100, most: null },
  defaultPoints: [
    [-60, 0],
    [-20, 5],
    [0, 8],
    [20, 10],
  ],
  playbook: 'play-usage',
  read(facts) {
    const { value, previous, asOf } = newestMeasure(facts, 'usage');
    if (value === null || previous === null || value < 0 || previous < 0) return unknown(asOf);
    // From nothing to something is growth without a percentage: twice as much is taken for it.
    if (previous === 0) return reading(value === 0 ? -100 : 100, -100, asOf);
    return reading(((value - previous) * 100) / previous, 0, asOf);
  },
};

function unknown(asOf: Instant | null): MetricReading {
  return { raw: null, previousRaw: null, asOf, atLeast: false, remark: null };
}

function reading(change: number, previousRaw: number, asOf: Instant | null): MetricReading {
  if (!Number.isFinite(change)) return unknown(asOf);
  const percent = Math.round(Math.abs(change) * 10) / 10;
  const remark =
    percent === 0 || previousRaw !== 0
      ? null
      : {
          key: change < 0 ? 'remark_usage_fell' : 'remark_usage_rose',
          values: [{ kind: 'percent', percent } as const],
        };
  return { raw: change, previousRaw, asOf, atLeast: false, remark };
}
