import type { Assessment } from '../model/assessment';
import { compareText } from '../model/compare-text';
import { isDone } from '../model/is-done';
import type { Policy } from '../model/policy';
import type { TicketStatus } from '../model/ticket-status';
import type { Finding } from '../triggers/finding';
import { bandOf } from './band-of';
import { sigmoid } from './sigmoid';
import type { Signal } from './signal';
import { toLogit } from './to-logit';
import { wholePoints } from './whole-points';

type Fired = Extract<Finding, { outcome: 'fired' }>;

interface Prediction {
  risk: Assessment['risk'];
  /** The number if all that is unknown turned out for the best: what lowers it is there, what raises it is not. */
  atLeast: Assessment['atLeast'];
  /** Strongest first; each with its few words for the headline. */
  reasons: (Assessment['reasons'][number] & Pick<Fired, 'phrase'>)[];
  /** Known share of the absolute weights, 0-1. */
  coverage: number;
}

/**
 * The risk number of design 4.3: 100 times a logistic model over the signals that fired, whose logits add to that of an ordinary
 * open ticket (z0). A reason's points are `100 z_i (s(z) - s(z0)) / (z - z0)`, in whole numbers that with the ordinary
 * ticket's own add up to the number exactly. Unknown signals add nothing; where more of the absolute weight is unknown than the
 * policy allows there is no number.
 */
export function predictRisk(
  signals: readonly Pick<Signal, 'id' | 'weight' | 'finding'>[],
  risk: Policy['risk'],
  status: TicketStatus | null,
): Prediction {
  const coverage = knownShare(signals);
  if (isDone(status)) return { risk: { state: 'done' }, atLeast: null, reasons: [], coverage };
  const atLeast = lowest(signals, risk);
  if (coverage < risk.minimumCoverage)
    return { risk: { state: 'not-enough-data' }, atLeast, reasons: [], coverage };
  // Sums of fractions depend on their order; a fixed one makes equal inputs equal bytes.
  const fired = signals
    .flatMap(({ id, weight, finding }) => (finding.outcome === 'fired' ? [{ id, weight, finding }] : []))
    .sort((a, b) => compareText(a.id, b.id) || a.weight - b.weight);
  const ordinaryLogit = toLogit(risk.ordinaryPercent / 100);
  const moved = fired.reduce((sum, { weight }) => sum + weight, 0);
  const ordinary = Math.round(100 * sigmoid(ordinaryLogit));
  const number = Math.round(100 * sigmoid(ordinaryLogit + moved));
  const perLogit = 100 * meanSlope(ordinaryLogit, moved);
  const points = wholePoints(
    fired.map(({ weight }) => weight * perLogit),
    number - ordinary,
  );
  return {
    atLeast,
    risk: { state: 'known', number, band: bandOf(number, risk.bands), ordinary, coverage },
    reasons: fired
      .map(({ id, weight, finding }, index) => ({
        id,
        sentence: finding.sentence,
        points: points[index] ?? 0,
        weight,
        phrase: finding.phrase,
      }))
      .sort(
        (a, b) =>
          Math.abs(b.points) - Math.abs(a.points) ||
          Math.abs(b.weight) - Math.abs(a.weight) ||
          compareText(a.id, b.id),
      ),
    coverage,
  };
}

/** `(s(z0 + moved) - s(z0)) / moved`; where next to nothing moved that quotient is all rounding, and its limit s'(z0) is taken. */
function meanSlope(z0: number, moved: number): number {
  const start = sigmoid(z0);
  return Math.abs(moved) < 1e-6 ? start * (1 - start) : (sigmoid(z0 + moved) - start) / moved;
}

function lowest(
  signals: readonly Pick<Signal, 'id' | 'weight' | 'finding'>[],
  risk: Policy['risk'],
): NonNullable<Assessment['atLeast']> {
  const moved = signals
    .filter(({ weight, finding: { outcome } }) => (weight < 0 ? outcome !== 'clear' : outcome === 'fired'))
    .map(({ weight }) => weight)
    .sort((a, b) => a - b)
    .reduce((sum, weight) => sum + weight, 0);
  const number = Math.round(100 * sigmoid(toLogit(risk.ordinaryPercent / 100) + moved));
  return { number, band: bandOf(number, risk.bands) };
}

/** Share of the absolute weights whose finding is known. A policy that weighs nothing leaves nothing open. */
function knownShare(signals: readonly Pick<Signal, 'weight' | 'finding'>[]): number {
  const weigh = (some: typeof signals) =>
    some
      .map(({ weight }) => Math.abs(weight))
      .sort((a, b) => a - b)
      .reduce((sum, weight) => sum + weight, 0);
  const all = weigh(signals);
  return all === 0 ? 1 : weigh(signals.filter(({ finding }) => finding.outcome !== 'unknown')) / all;
}
