import { weightedTenths } from './weighted-tenths';

/**
 * Score now minus score 30 days before, over the metrics that have both, so that one that has just become known moves nothing.
 * -10 to 10 with one decimal; `null` when none has both.
 */
export function trend(
  metrics: readonly { weightPercent: number; tenths: number | null; previousTenths: number | null }[],
): number | null {
  const both = metrics.flatMap(({ weightPercent, tenths, previousTenths }) =>
    tenths === null || previousTenths === null ? [] : [{ weightPercent, tenths, previousTenths }],
  );
  const now = weightedTenths(both);
  const before = weightedTenths(both.map((metric) => ({ ...metric, tenths: metric.previousTenths })));
  return now === null || before === null ? null : (now - before) / 10;
}
