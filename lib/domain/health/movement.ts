import type { HealthAssessment } from '../model/health-assessment';
import { usualChange } from './usual-change';

/**
 * Whether a change is more than the usual ups and downs of what changed; `null` where either is unknown.
 * @param daily one score a day, oldest first; `null` is a gap
 */
export function movement(
  change: number | null,
  daily: readonly (number | null)[],
): HealthAssessment['movement'] {
  const usual = usualChange(daily);
  if (change === null || usual === null) return null;
  if (Math.abs(change) <= usual) return 'steady';
  return change < 0 ? 'down' : 'up';
}
