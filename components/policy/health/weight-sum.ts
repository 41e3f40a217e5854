import { toMillionths } from '../../../lib/domain/health/to-millionths';
import type { HealthCard } from '../../../lib/domain/model/health-card';

/** What the weights of a card add up to, in per cent: exact, so that 33.3, 33.3 and 33.4 are 100. */
export function weightSum({ metrics }: Pick<HealthCard, 'metrics'>): number {
  return Number(metrics.reduce((sum, one) => sum + toMillionths(one.weightPercent), 0n)) / 1_000_000;
}
