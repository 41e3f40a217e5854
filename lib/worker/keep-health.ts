import { healthPointOf } from '../domain/health/health-point-of';
import { isNewPoint } from '../domain/health/is-new-point';
import type { HealthAssessment } from '../domain/model/health-assessment';
import type { Policy } from '../domain/model/policy';
import type { RecordRef } from '../domain/model/record-ref';
import { healthKey } from './health-key';
import type { WorkerTools } from './worker-tools';

/** Trends and drops look back 90 days; a day more, so that the first of them has something before it. */
const KEEP_MILLISECONDS = 91 * 24 * 60 * 60_000;

/** Keeps how a customer does now: once a day, and whenever it says something else than before. */
export async function keepHealth(
  tools: Pick<WorkerTools, 'health' | 'now'>,
  ref: RecordRef,
  twin: RecordRef | null,
  health: HealthAssessment,
  policy: Policy,
): Promise<void> {
  const since = tools.now() - KEEP_MILLISECONDS;
  await tools.health.add(healthKey(ref, twin), healthPointOf(health), since, (last, point) =>
    isNewPoint(last, point, policy),
  );
}
