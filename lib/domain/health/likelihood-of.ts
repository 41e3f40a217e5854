import type { HealthAssessment } from '../model/health-assessment';
import type { Policy } from '../model/policy';

/** How likely a customer of this health leaves (acceptance HS7); `null` of no score. */
export function likelihoodOf(
  score: number | null,
  { high, medium }: Policy['likelihood'],
): HealthAssessment['likelihood'] {
  if (score === null) return null;
  if (score < high) return 'high';
  return score < medium ? 'medium' : 'low';
}
