/** The probability, 0-1, of a logit. */
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
