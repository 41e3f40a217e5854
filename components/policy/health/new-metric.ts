import { healthMetrics } from '../../../lib/domain/health/registry';
import type { HealthCard } from '../../../lib/domain/model/health-card';

/** A metric that a card has just taken in: with the points that it declares. */
export function newMetric(metric: string, weightPercent: number): HealthCard['metrics'][number] {
  const points = healthMetrics.find(({ id }) => id === metric)?.defaultPoints ?? [
    [0, 0],
    [100, 10],
  ];
  return { metric, weightPercent, points: points.map(([x, y]) => [x, y]) };
}
