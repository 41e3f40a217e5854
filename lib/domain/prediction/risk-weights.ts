/** What the risk number is made of: the number of an ordinary open ticket in per cent, and logits by id of signal. */
export interface RiskWeights {
  ordinaryPercent: number;
  weights: Readonly<Record<string, number>>;
}
