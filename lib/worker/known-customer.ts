import type { RecordRef } from '../domain/model/record-ref';
import { type GatheredAccount, gatherAccount } from '../pull/gather-account';
import { healthKey } from './health-key';
import { matchingOf } from './matching-of';
import type { WorkerTools } from './worker-tools';

/** A customer from what is kept of it in both of its systems, with how its health went. Asks nobody. `null` where nothing is kept. */
export async function knownCustomer(
  tools: Pick<WorkerTools, 'copies' | 'accounts' | 'local' | 'health'>,
  ref: RecordRef,
): Promise<GatheredAccount | null> {
  const known = await gatherAccount(tools, ref, await matchingOf(tools, ref));
  if (known === null) return null;
  const healthHistory = await tools.health.read(healthKey(ref, known.match.same?.ref ?? null));
  return { ...known, facts: { ...known.facts, healthHistory } };
}
