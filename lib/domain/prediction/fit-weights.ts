import type { ClosedTicket } from './closed-ticket';
import type { RiskWeights } from './risk-weights';
import { sigmoid } from './sigmoid';
import { solvePositiveDefinite } from './solve-positive-definite';
import { toLogit } from './to-logit';

/**
 * How firmly the policy's numbers are held, as the standard deviation of a Gaussian prior in logits. 0.5 on a weight is as much as
 * some 16 even tickets say, so that a few cases move nothing and a few hundred decide; the ordinary number gives way more easily.
 */
const SPREAD = { weight: 0.5, ordinary: 1.5 };

const MOST_STEPS = 50;
const CLOSE_ENOUGH = 1e-9;

/**
 * Logistic regression of "was escalated" on the signals that fired, with the policy's numbers as prior means: the most probable
 * weights after these tickets (MAP), found by Newton's method. The objective has one summit, so the same tickets in the same order
 * give the same bytes, in another order the same to eight digits. Signals without a weight in the prior are not learned.
 * @param spread standard deviations of the prior, above 0
 */
export function fitWeights(
  tickets: readonly Pick<ClosedTicket, 'fired' | 'escalated'>[],
  prior: RiskWeights,
  spread = SPREAD,
): RiskWeights {
  const ids = Object.keys(prior.weights).sort();
  const column = new Map(ids.map((id, index) => [id, index + 1]));
  const rows = tickets.map(({ fired, escalated }) => ({
    columns: [0, ...new Set(fired.flatMap((id) => column.get(id) ?? []))].sort((a, b) => a - b),
    target: Number(escalated),
  }));
  const means = Float64Array.from([
    toLogit(prior.ordinaryPercent / 100),
    ...ids.map((id) => prior.weights[id] ?? 0),
  ]);
  const precisions = means.map((_, index) => (index === 0 ? spread.ordinary : spread.weight) ** -2);
  const [ordinary = 0, ...weights] = climb(rows, means, precisions);
  return {
    ordinaryPercent: 100 * sigmoid(ordinary),
    weights: Object.fromEntries(ids.map((id, index) => [id, weights[index] ?? 0])),
  };
}

interface Row {
  /** The columns that are 1, each once, ascending. */
  columns: readonly number[];
  target: number;
}

function climb(rows: readonly Row[], means: Float64Array, precisions: Float64Array): Float64Array {
  let point = means;
  let height = logPosterior(rows, point, means, precisions);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = newtonStep(rows, point, means, precisions);
    let share = 1;
    let next = point;
    let nextHeight = Number.NEGATIVE_INFINITY;
    // A full step may overshoot far from the summit; a shorter one in its direction cannot.
    for (; share > CLOSE_ENOUGH && nextHeight < height; share /= 2) {
      next = point.map((value, index) => value + share * (move[index] ?? 0));
      nextHeight = logPosterior(rows, next, means, precisions);
    }
    if (nextHeight < height) return point;
    const moved = Math.max(...move.map(Math.abs));
    [point, height] = [next, nextHeight];
    if (moved < CLOSE_ENOUGH) return point;
  }
  return point;
}

function logPosterior(
  rows: readonly Row[],
  point: Float64Array,
  means: Float64Array,
  precisions: Float64Array,
): number {
  const prior = point.reduce(
    (sum, value, index) => sum - ((precisions[index] ?? 0) * (value - (means[index] ?? 0)) ** 2) / 2,
    0,
  );
  return rows.reduce((sum, { columns, target }) => {
    const z = logitOf(columns, point);
    // log s(z) and log (1 - s(z)), without overflow at either end.
    return sum - Math.log1p(Math.exp(-Math.abs(z))) - (target === 1 ? Math.max(-z, 0) : Math.max(z, 0));
  }, prior);
}

function newtonStep(
  rows: readonly Row[],
  point: Float64Array,
  means: Float64Array,
  precisions: Float64Array,
): Float64Array {
  const slope = point.map((value, index) => -(precisions[index] ?? 0) * (value - (means[index] ?? 0)));
  const bend = Array.from(precisions, (precision, index) => {
    const line = new Float64Array(index + 1);
    line[index] = precision;
    return line;
  });
  for (const { columns, target } of rows) {
    const p = sigmoid(logitOf(columns, point));
    const certainty = p * (1 - p);
    for (const a of columns) {
      slope[a] = (slope[a] ?? 0) + target - p;
      const line = bend[a];
      if (line === undefined) continue;
      for (const b of columns) {
        if (b > a) break;
        line[b] = (line[b] ?? 0) + certainty;
      }
    }
  }
  return solvePositiveDefinite(bend, slope);
}

function logitOf(columns: readonly number[], point: Float64Array): number {
  let z = 0;
  for (const column of columns) z += point[column] ?? 0;
  return z;
}
