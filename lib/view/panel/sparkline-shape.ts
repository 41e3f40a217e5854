/** A line over days in a box: its pieces, and where it ends. */
export interface SparklineShape {
  /** Days on end that are known, as points of a polyline. A single day is a point of its own. */
  pieces: { x: number; y: number }[][];
  last: { x: number; y: number } | null;
}

/** So much of the scale is shown at least: a tenth up or down shall not look like a cliff. */
const LEAST_SPAN = 3;
const EDGE = 2;

/**
 * The line of daily scores from 0 to 10 in a box of this size. A gap stays a gap.
 * @param daily oldest first; `null` is a gap
 */
export function sparklineShape(
  daily: readonly (number | null)[],
  width: number,
  height: number,
): SparklineShape {
  const known = daily.filter((score) => score !== null);
  if (known.length === 0) return { pieces: [], last: null };
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const spare = Math.max(0, LEAST_SPAN - (most - least)) / 2;
  const [low, high] = [least - spare, most + spare];
  const step = (width - 2 * EDGE) / Math.max(1, daily.length - 1);
  const pieces: SparklineShape['pieces'] = [];
  let open = false;
  for (const [place, score] of daily.entries()) {
    if (score === null) {
      open = false;
      continue;
    }
    const y = EDGE + ((high - score) / (high - low)) * (height - 2 * EDGE);
    const point = { x: rounded(EDGE + place * step), y: rounded(y) };
    if (open) pieces.at(-1)?.push(point);
    else pieces.push([point]);
    open = true;
  }
  return { pieces, last: pieces.at(-1)?.at(-1) ?? null };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
