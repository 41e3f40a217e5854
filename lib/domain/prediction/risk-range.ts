import type { Assessment } from '../model/assessment';
import type { Policy } from '../model/policy';
import { policyWeights } from './policy-weights';
import { sigmoid } from './sigmoid';
import { toLogit } from './to-logit';

/**
 * Between what the risk number lies while something is unknown or old (acceptance 4.3): the lowest if all of that turned out for the
 * best, the highest if all for the worst, by the weights of the same model. Where all is known and fresh both are the number. `null` where
 * there is none.
 * @param old ids of reasons whose inputs are so old that they may hold no more
 */
export function riskRange(
  { risk, reasons, unknowns }: Pick<Assessment, 'risk' | 'reasons' | 'unknowns'>,
  policy: Policy,
  old: readonly string[],
): { low: number; high: number } | null {
  if (risk.state !== 'known') return null;
  const { ordinaryPercent, weights } = policyWeights(policy);
  const doubtful = [
    ...unknowns.map(({ id }) => ({ weight: weights[id] ?? 0, holds: false })),
    ...reasons.filter(({ id }) => old.includes(id)).map(({ weight }) => ({ weight, holds: true })),
  ];
  const now = reasons.reduce((sum, { weight }) => sum + weight, toLogit(ordinaryPercent / 100));
  /** What it moves when it turns out one way: what holds may cease to, what is unknown may hold. */
  const moves = doubtful.map(({ weight, holds }) => (holds ? -weight : weight));
  const at = (some: readonly number[]) =>
    some.length === 0 ? risk.number : Math.round(100 * sigmoid(some.reduce((sum, move) => sum + move, now)));
  return {
    low: Math.min(risk.number, at(moves.filter((move) => move < 0))),
    high: Math.max(risk.number, at(moves.filter((move) => move > 0))),
  };
}
