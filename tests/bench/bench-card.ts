import type { Policy } from '../../lib/domain/model/policy';
import { sevenMetrics } from './seven-metrics';

/** A health card of seven metrics, the first of which makes their weights add up. */
export function benchCard(card: Policy['healthCards'][number]): Policy['healthCards'][number] {
  return {
    ...card,
    metrics: sevenMetrics.map(({ id, defaultPoints }, index) => ({
      metric: id,
      weightPercent: index === 0 ? 16 : 14,
      points: defaultPoints.map(([x, y]): [number, number] => [x, y]),
    })),
  };
}
