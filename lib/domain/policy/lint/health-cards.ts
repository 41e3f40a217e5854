import { healthMetrics } from '../../health/registry';
import { toMillionths } from '../../health/to-millionths';
import type { Policy } from '../../model/policy';
import { findingAt } from '../finding-at';
import type { PolicyFinding } from '../policy-finding';
import type { LintRule } from './lint-rule';

const WHOLE = 100_000_000n;

/**
 * Weights add up to 100 % and points ascend (acceptance A-T2), edges ascend, five to seven metrics (HS2), figures and voices
 * together (HS3); every customer has a card, and every card a customer.
 */
export const healthCards: LintRule = (policy) => [
  ...policy.healthCards.flatMap(({ metrics, bands }, card) => {
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
      ...(metrics.some(({ metric }) =>
        healthMetrics.some(({ id, kind }) => id === metric && kind === 'qualitative'),
      )
        ? []
        : [findingAt(policy, 'only-figures', 'hint', [...at, 'metrics'])]),
    ];
  }),
  ...cardsBySegment(policy),
];

/** A customer's card is the last that fits: one for everybody takes the customers of all before it. */
function cardsBySegment(policy: Policy): PolicyFinding[] {
  const { healthCards: cards, segments } = policy;
  const forAll = cards.findLastIndex(({ segment }) => segment === undefined);
  return [
    ...(forAll === -1 ? [findingAt(policy, 'no-card-for-all', 'error', ['healthCards'])] : []),
    ...cards.flatMap(({ name, segment }, card) => {
      const later = cards.findLastIndex((other) => other.segment === segment);
      if (Math.max(forAll, later) > card)
        return [findingAt(policy, 'card-unreachable', 'warning', ['healthCards', card], name)];
      if (segment === undefined) return [];
      const known = segments.find(({ id }) => id === segment);
      return known?.all.some(({ kind }) => kind === 'likelihood' || kind === 'expansion')
        ? [findingAt(policy, 'card-by-score', 'error', ['healthCards', card, 'segment'], known.name)]
        : [];
    }),
  ];
}
