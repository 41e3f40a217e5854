import type { HealthAssessment } from '../model/health-assessment';
import type { Policy } from '../model/policy';
import { HealthCardError } from './health-card-error';
import type { MetricReading } from './metric-reading';
import { tenthsOnLine } from './tenths-on-line';
import { toMillionths } from './to-millionths';
import { weightedTenths } from './weighted-tenths';

type Card = Policy['healthCards'][number];

/** One line of a card: score now and 30 days before in whole tenths, `null` where unknown. */
interface ScoredMetric {
  metric: string;
  weightPercent: number;
  reading: MetricReading;
  tenths: number | null;
  previousTenths: number | null;
}

/**
 * Scores a customer on a card (design 4.4): each metric 0-10 by its points, their mean by weight over the metrics that are
 * known, exact to the tenth. Below the card's minimum coverage the score is withheld. A metric without a reading is unknown.
 * @throws HealthCardError `weights` unless they add up to 100 %, `points` unless they ascend
 */
export function score(
  card: Card,
  readings: ReadonlyMap<string, MetricReading>,
): Pick<HealthAssessment, 'score' | 'band' | 'coverage'> & { metrics: ScoredMetric[] } {
  assertSound(card);
  const metrics = card.metrics.map(({ metric, weightPercent, points }) => {
    const reading = readings.get(metric) ?? unread;
    return {
      metric,
      weightPercent,
      reading,
      tenths: reading.atLeast ? flatTenths(points, reading.raw) : tenthsOf(points, reading.raw),
      previousTenths: tenthsOf(points, reading.previousRaw),
    };
  });
  const known = metrics.flatMap(({ tenths, weightPercent }) =>
    tenths === null ? [] : [{ tenths, weightPercent }],
  );
  const knownWeight = known.reduce((sum, { weightPercent }) => sum + toMillionths(weightPercent), 0n);
  const coverage = Number(knownWeight) / 100_000_000;
  const tenths = coverage < card.minimumCoverage ? null : weightedTenths(known);
  const total = tenths === null ? null : tenths / 10;
  return { score: total, band: bandOf(total, card.bands), coverage, metrics };
}

const unread: MetricReading = { raw: null, previousRaw: null, asOf: null, atLeast: false, remark: null };

function tenthsOf(points: Card['metrics'][number]['points'], raw: number | null): number | null {
  return raw === null || !Number.isFinite(raw) ? null : tenthsOnLine(points, raw);
}

/** Of a value that may be greater than it looks the score is known only where more would not change it. */
function flatTenths(points: Card['metrics'][number]['points'], raw: number | null): number | null {
  const tenths = tenthsOf(points, raw);
  if (tenths === null || raw === null) return null;
  const beyond = points.filter(([x]) => x > raw).map(([, y]) => y * 10);
  return beyond.every((y) => y === tenths) ? tenths : null;
}

function bandOf(total: number | null, { poor, fair }: Card['bands']): HealthAssessment['band'] {
  if (total === null) return null;
  if (total < poor) return 'poor';
  return total < fair ? 'fair' : 'good';
}

function assertSound({ name, metrics }: Card): void {
  const sum = metrics.reduce((total, { weightPercent }) => total + toMillionths(weightPercent), 0n);
  if (sum !== 100_000_000n)
    throw new HealthCardError(
      'weights',
      `The weights of health card "${name}" add up to ${Number(sum) / 1_000_000} %: change them so that they add up to 100 %.`,
    );
  for (const { metric, points } of metrics)
    if (points.some(([x], index) => index > 0 && x <= (points[index - 1]?.[0] ?? x)))
      throw new HealthCardError(
        'points',
        `The points of metric "${metric}" in health card "${name}" do not ascend: put them in order, each value once.`,
      );
}
