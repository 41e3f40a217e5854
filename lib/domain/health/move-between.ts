import type { HealthMove } from '../model/health-move';
import type { HealthPoint } from '../model/health-point';
import { partsOfChange } from './parts-of-change';
import { weightedTenths } from './weighted-tenths';

/** A point whose score was not withheld. */
type KnownPoint = HealthPoint & { score: number };

/**
 * How the score went from one point to a later one, and by which metrics. A point does not say which model its card had: where
 * the scores are not the means by weight but the worst metrics, the metric that is the worst now moved it, or, in a rise, the one
 * that was. Where they are neither (the card was changed in between), `explained` says how little the metrics account for.
 */
export function moveBetween(from: KnownPoint, to: KnownPoint): HealthMove {
  const [before, after] = [linesOf(from), linesOf(to)];
  const scores = [tenthsOf(from.score), tenthsOf(to.score)] as const;
  const change = scores[1] - scores[0];
  const weighted = weightedOf(before) === scores[0] && weightedOf(after) === scores[1];
  const worst = worstOf(before)?.tenths === scores[0] && worstOf(after)?.tenths === scores[1];
  const mover = change < 0 ? worstOf(after) : worstOf(before);
  const parts =
    worst && !weighted && mover !== undefined
      ? new Map([[mover.metric, change]])
      : partsOfChange(before, after);
  const moved = [...parts]
    .filter(([, tenths]) => tenths !== 0)
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1));
  const top = moved.slice(0, 3).reduce((sum, [, tenths]) => sum + tenths, 0);
  return {
    from: { at: from.at, score: from.score },
    to: { at: to.at, score: to.score },
    change: change / 10,
    metrics: moved.map(([metric, tenths]) => ({ metric, change: tenths / 10 })),
    explained: change === 0 ? 1 : Math.max(0, 1 - Math.abs(change - top) / Math.abs(change)),
  };
}

function linesOf({ metrics }: HealthPoint) {
  return metrics.map(({ metric, weightPercent, score }) => ({
    metric,
    weightPercent,
    tenths: score === null ? null : tenthsOf(score),
  }));
}

type Lines = ReturnType<typeof linesOf>;

function weightedOf(lines: Lines): number | null {
  return weightedTenths(
    lines.flatMap(({ weightPercent, tenths }) => (tenths === null ? [] : [{ weightPercent, tenths }])),
  );
}

/** Of equals the first in the alphabet. */
function worstOf(lines: Lines): { metric: string; tenths: number } | undefined {
  const known = lines.flatMap(({ metric, tenths }) => (tenths === null ? [] : [{ metric, tenths }]));
  return known.toSorted((a, b) => a.tenths - b.tenths || (a.metric < b.metric ? -1 : 1))[0];
}

function tenthsOf(score: number): number {
  return Math.round(score * 10);
}
