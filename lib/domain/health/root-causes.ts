import type { HealthAssessment } from '../model/health-assessment';
import type { HealthMove } from '../model/health-move';
import { healthMetrics } from './registry';

/**
 * Why a score fell, each cause with the play against it (acceptance HS8): of the three metrics that did most to the change those
 * that fell. Empty where it did not fall.
 */
export function rootCauses(move: HealthMove | null): HealthAssessment['causes'] {
  if (move === null || move.change >= 0) return [];
  return move.metrics.slice(0, 3).flatMap(({ metric, change }) => {
    const declared = healthMetrics.find(({ id }) => id === metric);
    if (declared === undefined || change >= 0) return [];
    const sentence = {
      key: 'health_cause',
      values: [
        { kind: 'message' as const, key: declared.labelKey },
        { kind: 'number' as const, number: -change },
      ],
    };
    return [{ metric, change, playbook: declared.playbook, sentence }];
  });
}
