import { entryOf } from '../model/entry-of';
import type { ClosedTicket } from './closed-ticket';
import type { RiskWeights } from './risk-weights';
import { sigmoid } from './sigmoid';
import { toLogit } from './to-logit';

/** The probability, 0-1, that these weights give a ticket on which these signals fired. A signal that has no weight adds nothing. */
export function forecast(
  { ordinaryPercent, weights }: RiskWeights,
  { fired }: Pick<ClosedTicket, 'fired'>,
): number {
  const moved = [...new Set(fired)].sort().reduce((sum, id) => sum + (entryOf(weights, id) ?? 0), 0);
  return sigmoid(toLogit(ordinaryPercent / 100) + moved);
}
