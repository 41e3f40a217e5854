import type { HealthAssessment } from '../model/health-assessment';
import type { HealthCard } from '../model/health-card';

/** How a score reads on a card; `null` of none. */
export function bandOf(score: number | null, { poor, fair }: HealthCard['bands']): HealthAssessment['band'] {
  if (score === null) return null;
  if (score < poor) return 'poor';
  return score < fair ? 'fair' : 'good';
}
