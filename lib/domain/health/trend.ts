import type { HealthAssessment } from '../model/health-assessment';
import { weightedTenths } from './weighted-tenths';

/**
 * Score now minus score 30 days before, over the metrics that have both, so that one that has just become known moves nothing; by the
 * card's model, as the score itself. -10 to 10 with one decimal; `null` when none has both.
 */
export function trend(
  metrics: readonly { weightPercent: number; tenths: number | null; previousTenths: number | null }[],
  model: HealthAssessment['model'],
): number | null {
  const both = metrics.flatMap(({ weightPercent, tenths, previousTenths }) =>
    tenths === null || previousTenths === null ? [] : [{ weightPercent, tenths, previousTenths }],
  );
  if (both.length === 0) return null;
  const totalOf = (lines: readonly { weightPercent: number; tenths: number }[]) =>
    model === 'worst' ? Math.min(...lines.map(({ tenths }) => tenths)) : weightedTenths(lines);
  const now = totalOf(both);
  const before = totalOf(
    both.map(({ weightPercent, previousTenths }) => ({ weightPercent, tenths: previousTenths })),
  );
  return now === null || before === null ? null : (now - before) / 10;
}
