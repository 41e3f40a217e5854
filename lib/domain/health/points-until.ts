import type { HealthPoint } from '../model/health-point';
import type { Instant } from '../model/instant';

/** What was known of a customer's health up to `now`, oldest first whatever the order given; of two of one moment the later given. */
export function pointsUntil(history: readonly HealthPoint[], now: Instant): HealthPoint[] {
  const byMoment = new Map(history.filter(({ at }) => at <= now).map((point) => [point.at, point]));
  return [...byMoment.values()].sort((a, b) => a.at - b.at);
}
