import type { FoundInText } from './found-in-text';

/** So many points for or against are needed before a text is half as good or bad as can be. */
const HALF = 3;

/**
 * The sentiment of a text, -1 to 1, three decimals: with P the points for and N those against, `(P - N) / (P + N + 3)`. Both sides
 * together damp each other, a long text is not worse than a short one, and a text without any of our words is 0. Exclamation marks
 * (two or more) add a tenth each, three at most, to the stronger side.
 */
export function sentimentOf(found: readonly FoundInText[], text: string): number {
  const good = found.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const bad = found.reduce((sum, { weight }) => sum + Math.max(0, -weight), 0);
  const emphasis = 1 + Math.min(3, exclamations(text)) / 10;
  const points = bad >= good ? { good, bad: bad * emphasis } : { good: good * emphasis, bad };
  const sentiment = (points.good - points.bad) / (points.good + points.bad + HALF);
  return Math.round(sentiment * 1000) / 1000 + 0;
}

function exclamations(text: string): number {
  const marks = text.match(/!/g)?.length ?? 0;
  return marks < 2 ? 0 : marks;
}
