import { linkedWith } from '../domain/matching/linked-with';
import type { HealthPoint } from '../domain/model/health-point';
import type { RecordRef } from '../domain/model/record-ref';
import { gatherAccount } from '../pull/gather-account';
import { healthKey } from './health-key';
import { matchingOf } from './matching-of';
import type { WorkerTools } from './worker-tools';

/** How a customer did over time, oldest first, with its other record where it is known to have one. */
export async function keptHealth(
  tools: Pick<WorkerTools, 'copies' | 'accounts' | 'local' | 'health'>,
  ref: RecordRef,
): Promise<HealthPoint[]> {
  const matching = await matchingOf(tools, ref);
  const twin =
    linkedWith(ref, matching.links)?.ref ?? (await gatherAccount(tools, ref, matching))?.match.same?.ref;
  return tools.health.read(healthKey(ref, twin ?? null));
}
