import type { Band } from '../model/band';
import type { Policy } from '../model/policy';
import { bandOf } from './band-of';

type Edges = Policy['risk']['bands'];

/** For each ticket a day at `high` or above, so many at `watch` or above, and so many at `critical`. */
const PER_ALERT = { watch: 3, critical: 0.2 };

interface BandsProposal {
  /** Share of the tickets in each band now, 0-1; `null` without tickets. */
  shares: Record<Band, number> | null;
  /** Edges that let about the wanted number through, ascending; `null` without tickets. */
  edges: Edges | null;
  /** Tickets a day at `high` or above, now and with the edges proposed. */
  perDay: { now: number; proposed: number };
}

/**
 * What the bands hold and where their edges would have to lie for "about 5 a day" at `high` or above (design 4.3). An edge is the
 * lowest whole number that does not let more through than wanted: many tickets may share a number, and fewer is better than more.
 * @param numbers the risk number, 0-100, of every ticket of the last `days`, in any order
 * @param days above 0
 * @param wanted tickets a day at `high` or above, 0 or more
 */
export function proposeBands(
  numbers: readonly number[],
  edges: Edges,
  { days, wanted }: { days: number; wanted: number },
): BandsProposal {
  const from = (edge: number) => numbers.filter((number) => number >= edge).length;
  if (numbers.length === 0) return { shares: null, edges: null, perDay: { now: 0, proposed: 0 } };
  const edgeFor = (perDay: number) => {
    let edge = 100;
    while (edge > 1 && from(edge - 1) <= perDay * days) edge -= 1;
    return edge;
  };
  const high = Math.min(99, Math.max(2, edgeFor(wanted)));
  const proposed = {
    watch: Math.min(high - 1, edgeFor(wanted * PER_ALERT.watch)),
    high,
    critical: Math.max(high + 1, edgeFor(wanted * PER_ALERT.critical)),
  };
  const share = (band: Band) =>
    numbers.filter((number) => bandOf(number, edges) === band).length / numbers.length;
  return {
    shares: { low: share('low'), watch: share('watch'), high: share('high'), critical: share('critical') },
    edges: proposed,
    perDay: { now: from(edges.high) / days, proposed: from(high) / days },
  };
}
