import { shareInTenths } from './share-in-tenths';
import { toMillionths } from './to-millionths';

interface Line {
  metric: string;
  weightPercent: number;
  /** 0-100; `null` is unknown. */
  tenths: number | null;
}

/**
 * What each known metric adds to a score, in whole tenths that add up to it exactly. Weighted: its score times its share of the known
 * weight. Worst: the whole of it is the worst metric's, of equals the first in the alphabet.
 * @param total the score in whole tenths
 */
export function contributions(
  lines: readonly Line[],
  total: number,
  model: 'weighted' | 'worst',
): Map<string, number> {
  const known = lines.flatMap(({ metric, weightPercent, tenths }) =>
    tenths === null ? [] : [{ metric, weight: toMillionths(weightPercent), tenths }],
  );
  if (model === 'worst') {
    const [worst] = known.toSorted((a, b) => a.tenths - b.tenths || (a.metric < b.metric ? -1 : 1));
    return new Map(known.map(({ metric }) => [metric, metric === worst?.metric ? total : 0]));
  }
  const all = known.reduce((sum, { weight }) => sum + weight, 0n);
  if (all === 0n) return new Map();
  return shareInTenths(
    known.map(({ metric, weight, tenths }) => ({ metric, tenths: weight * BigInt(tenths) })),
    all,
    total,
  );
}
