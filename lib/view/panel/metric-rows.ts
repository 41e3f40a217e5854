import type { HealthAssessment } from '../../domain/model/health-assessment';

/** One input of a health score as a line with a bar. */
export interface MetricRow {
  metric: string;
  /** 0-10; `null` is unknown. */
  score: number | null;
  /** Length of the bar, 0-1; `null` is unknown. */
  share: number | null;
  weightPercent: number;
  tone: 'good' | 'fair' | 'poor' | 'unknown';
  asOf: number | null;
}

/** The inputs, those that pull the score down most first, the unknown last. Bands are those of the health card. */
export function metricRows(
  metrics: HealthAssessment['metrics'],
  bands: { poor: number; fair: number },
): MetricRow[] {
  return metrics
    .map(({ metric, score, weightPercent, asOf }) => ({
      metric,
      score,
      share: score === null ? null : Math.min(1, Math.max(0, score / 10)),
      weightPercent,
      tone: toneOf(score, bands),
      asOf,
    }))
    .sort((a, b) => Number(a.score === null) - Number(b.score === null) || loss(b) - loss(a));
}

function toneOf(score: number | null, bands: { poor: number; fair: number }): MetricRow['tone'] {
  if (score === null) return 'unknown';
  if (score < bands.poor) return 'poor';
  return score < bands.fair ? 'fair' : 'good';
}

function loss(row: MetricRow): number {
  return row.score === null ? 0 : (10 - row.score) * row.weightPercent;
}
