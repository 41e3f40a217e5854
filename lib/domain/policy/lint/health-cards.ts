import { healthMetrics } from '../../health/registry';
import { toMillionths } from '../../health/to-millionths';
import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

const WHOLE = 100_000_000n;

/** Metrics that say what customers think rather than what they do (acceptance HS3). */
const SAID: ReadonlySet<string> = new Set(['nps', 'csat', 'ces', 'sentiment', 'feedback', 'relationship']);

/**
 * Weights add up to 100 % and points ascend (acceptance A-T2), edges ascend, five to seven metrics (HS2), figures and voices
 * together (HS3).
 */
export const healthCards: LintRule = (policy) =>
  policy.healthCards.flatMap(({ metrics, bands }, card) => {
    const at = ['healthCards', card] as const;
    const sum = metrics.reduce((total, { weightPercent }) => total + toMillionths(weightPercent), 0n);
    return [
      ...(sum === WHOLE
        ? []
        : [findingAt(policy, 'card-weights', 'error', [...at, 'metrics'], Number(sum) / 1_000_000)]),
      ...(bands.poor > 0 && bands.poor < bands.fair && bands.fair <= 10
        ? []
        : [findingAt(policy, 'card-bands', 'error', [...at, 'bands'], bands.poor, bands.fair)]),
      ...metrics.flatMap(({ metric, points }, index) => [
        ...(points.some(([x], point) => point > 0 && x <= (points[point - 1]?.[0] ?? x))
          ? [findingAt(policy, 'card-points', 'error', [...at, 'metrics', index, 'points'], metric)]
          : []),
        ...(healthMetrics.some(({ id }) => id === metric)
          ? []
          : [findingAt(policy, 'unknown-metric', 'error', [...at, 'metrics', index, 'metric'], metric)]),
      ]),
      ...(metrics.length < 5 || metrics.length > 7
        ? [findingAt(policy, 'metric-count', 'hint', [...at, 'metrics'], metrics.length)]
        : []),
      ...(metrics.some(({ metric }) => SAID.has(metric))
        ? []
        : [findingAt(policy, 'only-figures', 'hint', [...at, 'metrics'])]),
    ];
  });
