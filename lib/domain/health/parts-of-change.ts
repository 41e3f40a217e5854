import { shareInTenths } from './share-in-tenths';
import { toMillionths } from './to-millionths';
import { weightedTenths } from './weighted-tenths';

/** One line of a card at one moment; `null` is unknown. */
interface Line {
  metric: string;
  weightPercent: number;
  tenths: number | null;
}

/**
 * What each metric did to a mean by weight between two moments, in whole tenths that add up to the change of the rounded means.
 * With p a metric's share of the known weight, s its score and m the middle of both means, a metric is given
 * `p' (s' - m) - p (s - m)`: these add up exactly, they are the same backwards with the other sign, and a metric that has just
 * become known counts for how far it pulls from the middle, not for the whole of its score. Empty when one moment has no score.
 */
export function partsOfChange(from: readonly Line[], to: readonly Line[]): Map<string, number> {
  const [before, after] = [known(from), known(to)];
  const [scoreBefore, scoreAfter] = [weightedTenths(before), weightedTenths(after)];
  if (scoreBefore === null || scoreAfter === null) return new Map();
  const [weightBefore, weightAfter] = [weightOf(before), weightOf(after)];
  const middle = sumOf(before) * weightAfter + sumOf(after) * weightBefore;
  const metrics = [...new Set([...before, ...after].map(({ metric }) => metric))];
  const parts = metrics.map((metric) => {
    const [one, other] = [lineOf(before, metric), lineOf(after, metric)];
    const own = other.sum * weightBefore - one.sum * weightAfter;
    const share = other.weight * weightBefore - one.weight * weightAfter;
    return { metric, tenths: 2n * weightBefore * weightAfter * own - share * middle };
  });
  const denominator = 2n * weightBefore * weightBefore * weightAfter * weightAfter;
  return shareInTenths(parts, denominator, scoreAfter - scoreBefore);
}

type KnownLine = Line & { tenths: number };

function known(lines: readonly Line[]): KnownLine[] {
  return lines.flatMap((line) => (line.tenths === null ? [] : [{ ...line, tenths: line.tenths }]));
}

function lineOf(lines: readonly KnownLine[], metric: string): { weight: bigint; sum: bigint } {
  const own = lines.filter((line) => line.metric === metric);
  return { weight: weightOf(own), sum: sumOf(own) };
}

function weightOf(lines: readonly KnownLine[]): bigint {
  return lines.reduce((sum, { weightPercent }) => sum + toMillionths(weightPercent), 0n);
}

function sumOf(lines: readonly KnownLine[]): bigint {
  return lines.reduce(
    (sum, { weightPercent, tenths }) => sum + toMillionths(weightPercent) * BigInt(tenths),
    0n,
  );
}
