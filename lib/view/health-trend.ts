import type { HealthAssessment } from '../domain/model/health-assessment';

const DAY = 86_400_000;
const MONTH = 30;
/** What one decimal cannot show is no movement. */
const LEAST = 0.05;

/**
 * Where a computed score is heading, the same on the badge and in the panel: by the drop that holds, else by a month of its history, as
 * what changed is told; where that is shorter by the metrics that knew themselves a month ago, else by as much history as there is.
 * Less than 0.05 reads as 0. `days` is within which; `drop`: within those in which the policy looks for one. `null`: nothing is known.
 */
export function healthTrend({
  computed,
  drop,
  trend,
  change,
}: Pick<HealthAssessment, 'computed' | 'drop' | 'trend' | 'change'>): {
  change: number;
  days: number | 'drop';
} | null {
  // Of a score that is not known there is no trend either.
  if (computed.score === null) return null;
  if (drop !== null && drop !== 'none') return { change: rounded(drop.change), days: 'drop' };
  const days = change === null ? 0 : Math.max(1, Math.round((change.to.at - change.from.at) / DAY));
  if (change !== null && (days >= MONTH || trend === null)) return { change: rounded(change.change), days };
  return trend === null ? null : { change: rounded(trend), days: MONTH };
}

function rounded(change: number): number {
  return Math.abs(change) < LEAST ? 0 : change;
}
