import type { HealthAssessment } from '../model/health-assessment';
import type { score } from './score';

/** What is said of the metric that moved the score most, by weight; the first of equals. `null` where none moved. */
export function strongestRemark(metrics: ReturnType<typeof score>['metrics']): HealthAssessment['remark'] {
  const moved = metrics.map(({ weightPercent, tenths, previousTenths, reading }) => ({
    by: tenths === null || previousTenths === null ? 0 : Math.abs(tenths - previousTenths) * weightPercent,
    remark: reading.remark,
  }));
  const [strongest] = moved.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by);
  return strongest?.remark ?? null;
}
