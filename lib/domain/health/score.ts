import type { HealthAssessment } from '../model/health-assessment';
import type { HealthCard } from '../model/health-card';
import { assertSoundCard } from './assert-sound-card';
import { bandOf } from './band-of';
import { contributions } from './contributions';
import type { MetricReading } from './metric-reading';
import { tenthsInBands } from './tenths-in-bands';
import { tenthsOnLine } from './tenths-on-line';
import { toMillionths } from './to-millionths';
import { unread } from './unread';
import { weightedTenths } from './weighted-tenths';

type Setting = HealthCard['metrics'][number];

/** One line of a card: score now and 30 days before in whole tenths, `null` where unknown, and what it adds to the whole. */
interface ScoredMetric {
  metric: string;
  weightPercent: number;
  reading: MetricReading;
  tenths: number | null;
  previousTenths: number | null;
  /** Whole tenths; `null` where it is unknown or the score is withheld. */
  contribution: number | null;
}

/**
 * Scores a customer on a card (design 4.4): each metric 0-10 by its points; of those known their mean by weight, or the worst,
 * exact to the tenth. Below the card's minimum coverage both are withheld. A metric without a reading is unknown.
 * @throws HealthCardError `weights` unless they add up to 100 %, `points` unless they ascend, `twice` when a metric stands in it twice
 */
export function score(
  card: HealthCard,
  readings: ReadonlyMap<string, MetricReading>,
): Pick<HealthAssessment, 'score' | 'band' | 'coverage' | 'models' | 'inputs'> & { metrics: ScoredMetric[] } {
  assertSoundCard(card);
  const lines = card.metrics.map((setting) => {
    const reading = readings.get(setting.metric) ?? unread;
    const { metric, weightPercent } = setting;
    return {
      metric,
      weightPercent,
      reading,
      tenths: reading.atLeast ? flatTenths(setting, reading.raw) : tenthsOf(setting, reading.raw),
      previousTenths: tenthsOf(setting, reading.previousRaw),
    };
  });
  const known = lines.flatMap(({ tenths, weightPercent }) =>
    tenths === null ? [] : [{ tenths, weightPercent }],
  );
  const knownWeight = known.reduce((sum, { weightPercent }) => sum + toMillionths(weightPercent), 0n);
  const coverage = Number(knownWeight) / 100_000_000;
  const enough = coverage >= card.minimumCoverage && known.length > 0;
  const model = card.model ?? 'weighted';
  const tenths = {
    weighted: enough ? weightedTenths(known) : null,
    worst: enough ? Math.min(...known.map((line) => line.tenths)) : null,
  };
  const total = tenths[model];
  const added = total === null ? null : contributions(lines, total, model);
  return {
    score: inPoints(total),
    band: bandOf(inPoints(total), card.bands),
    coverage,
    models: { weighted: inPoints(tenths.weighted), worst: inPoints(tenths.worst) },
    inputs: { known: known.length, total: lines.length },
    metrics: lines.map((line) => ({ ...line, contribution: added?.get(line.metric) ?? null })),
  };
}

function inPoints(tenths: number | null): number | null {
  return tenths === null ? null : tenths / 10;
}

function tenthsOf({ points, transform }: Setting, raw: number | null): number | null {
  if (raw === null || !Number.isFinite(raw)) return null;
  return transform === 'bands' ? tenthsInBands(points, raw) : tenthsOnLine(points, raw);
}

/** Of a value that may be greater than it looks the score is known only where more would not change it. */
function flatTenths(setting: Setting, raw: number | null): number | null {
  const tenths = tenthsOf(setting, raw);
  if (tenths === null || raw === null) return null;
  const beyond = setting.points.filter(([x]) => x > raw).map(([x]) => tenthsOf(setting, x));
  return beyond.every((other) => other === tenths) ? tenths : null;
}
