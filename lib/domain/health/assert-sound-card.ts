import type { HealthCard } from '../model/health-card';
import { HealthCardError } from './health-card-error';
import { toMillionths } from './to-millionths';

/** @throws HealthCardError `weights` unless they add up to 100 %, `points` unless they ascend, `twice` when a metric stands in it twice */
export function assertSoundCard({ name, metrics }: HealthCard): void {
  const sum = metrics.reduce((total, { weightPercent }) => total + toMillionths(weightPercent), 0n);
  if (sum !== 100_000_000n)
    throw new HealthCardError(
      'weights',
      `The weights of health card "${name}" add up to ${Number(sum) / 1_000_000} %: change them so that they add up to 100 %.`,
    );
  const names = metrics.map(({ metric }) => metric);
  const twice = names.find((metric, index) => names.indexOf(metric) !== index);
  if (twice !== undefined)
    throw new HealthCardError(
      'twice',
      `Metric "${twice}" stands twice in health card "${name}": take one of them out and give its weight to the other.`,
    );
  for (const { metric, points } of metrics)
    if (points.some(([x], index) => index > 0 && x <= (points[index - 1]?.[0] ?? x)))
      throw new HealthCardError(
        'points',
        `The points of metric "${metric}" in health card "${name}" do not ascend: put them in order, each value once.`,
      );
}
