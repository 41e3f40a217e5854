import type { HealthAssessment } from '../../domain/model/health-assessment';

/** One input of a health score as a line with a bar. */
export interface MetricRow {
  metric: string;
  /** 0-10; `null` is unknown. */
  score: number | null;
  /** Length of the bar, 0-1; `null` is unknown. */
  share: number | null;
  weightPercent: number;
  /** What it adds to the score: those of all rows add up to it. `null` where it adds nothing known. */
  contribution: number | null;
  tone: 'good' | 'fair' | 'poor' | 'unknown';
  asOf: number | null;
  /** Known once, and too old to count. */
  stale: boolean;
  movement: 'up' | 'down' | 'steady' | null;
}

/** The inputs, those that pull the score down most first, the unknown last. Bands are those of the health card. */
export function metricRows(
  metrics: HealthAssessment['metrics'],
  bands: { poor: number; fair: number },
): MetricRow[] {
  return metrics
    .map(({ metric, score, weightPercent, contribution, asOf, stale, previousScore, movement }) => ({
      ...{ metric, score, weightPercent, contribution, asOf, stale },
      share: score === null ? null : Math.min(1, Math.max(0, score / 10)),
      tone: toneOf(score, bands),
      movement: movement ?? directionOf(score, previousScore),
    }))
    .sort((a, b) => Number(a.score === null) - Number(b.score === null) || loss(b) - loss(a));
}

function toneOf(score: number | null, bands: { poor: number; fair: number }): MetricRow['tone'] {
  if (score === null) return 'unknown';
  if (score < bands.poor) return 'poor';
  return score < bands.fair ? 'fair' : 'good';
}

/** A point or more of ten: where too few days are known to tell usual ups and downs, less than that is none. */
function directionOf(score: number | null, previous: number | null): MetricRow['movement'] {
  if (score === null || previous === null) return null;
  if (Math.abs(score - previous) < 1) return 'steady';
  return score < previous ? 'down' : 'up';
}

function loss(row: MetricRow): number {
  return row.score === null ? 0 : (10 - row.score) * row.weightPercent;
}
