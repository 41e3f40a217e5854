import type { Policy } from '../model/policy';
import type { RiskWeights } from './risk-weights';

/** What the policy says before anything is learned. */
export function policyWeights({ triggers, combinations, risk }: Policy): RiskWeights {
  const said = [
    ...triggers.map(({ id, rule, weight }) => [id ?? rule, weight] as const),
    ...combinations.map(({ id, weight }) => [id, weight] as const),
    ...Object.entries(risk.features),
  ];
  return { ordinaryPercent: risk.ordinaryPercent, weights: Object.fromEntries(said) };
}
