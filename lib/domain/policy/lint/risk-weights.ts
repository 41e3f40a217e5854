import { riskFeatures } from '../../prediction/registry';
import { triggerRules } from '../../triggers/registry';
import { rulesInCondition } from '../../triggers/rules-in-condition';
import { triggerId } from '../../triggers/trigger-id';
import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/** Triggers and features that exist and count for something, bands in order, and a number that can reach them (design 4.3). */
export const riskWeights: LintRule = (policy) => {
  const { bands, features, ordinaryPercent } = policy.risk;
  const weights = [
    ...[...policy.triggers, ...policy.combinations].map(({ weight }) => weight),
    ...Object.values(features),
  ];
  // A trigger of no weight of its own counts where it is a part of a combination.
  const parts = new Set(policy.combinations.flatMap(({ when }) => rulesInCondition(when)));
  const z0 = Math.log(ordinaryPercent / (100 - ordinaryPercent));
  const most = 100 / (1 + Math.exp(-weights.reduce((z, weight) => z + Math.max(0, weight), z0)));
  const ordered = bands.watch > 0 && bands.watch < bands.high && bands.high < bands.critical;
  return [
    ...policy.triggers.flatMap(({ id, rule, weight }, index) => [
      ...(triggerRules.some((known) => known.id === rule)
        ? []
        : [findingAt(policy, 'unknown-trigger', 'error', ['triggers', index, 'rule'], rule)]),
      ...(weight > 0 || (weight === 0 && parts.has(triggerId({ id, rule })))
        ? []
        : [
            findingAt(
              policy,
              weight === 0 ? 'weight-nothing' : 'weight-negative',
              'warning',
              ['triggers', index, 'weight'],
              rule,
              weight,
            ),
          ]),
    ]),
    ...Object.keys(features)
      .filter((feature) => !riskFeatures.some(({ id }) => id === feature))
      .map((feature) =>
        findingAt(policy, 'unknown-feature', 'error', ['risk', 'features', feature], feature),
      ),
    ...(ordered && bands.critical <= 100
      ? []
      : [
          findingAt(
            policy,
            'risk-bands',
            'error',
            ['risk', 'bands'],
            bands.watch,
            bands.high,
            bands.critical,
          ),
        ]),
    ...(bands.critical > most && bands.critical <= 100
      ? [
          findingAt(
            policy,
            'band-out-of-reach',
            'warning',
            ['risk', 'bands', 'critical'],
            bands.critical,
            Math.floor(most),
          ),
        ]
      : []),
  ];
};
