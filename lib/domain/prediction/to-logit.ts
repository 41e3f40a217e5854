/** The logit of a probability above 0 and below 1. */
export function toLogit(probability: number): number {
  return Math.log(probability / (1 - probability));
}
