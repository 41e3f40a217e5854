import type { HealthAssessment } from '../model/health-assessment';
import type { HealthPoint } from '../model/health-point';

/** What is kept of an assessment for trends: the computed score, so that a person's word does not look like a move. */
export function healthPointOf({ computedAt, computed, metrics }: HealthAssessment): HealthPoint {
  return {
    at: computedAt,
    score: computed.score,
    metrics: metrics.map(({ metric, score, weightPercent }) => ({ metric, score, weightPercent })),
  };
}
