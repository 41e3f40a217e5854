import { assessAccount } from '../domain/assess-account';
import type { HealthAssessment } from '../domain/model/health-assessment';
import type { Instant } from '../domain/model/instant';
import type { Policy } from '../domain/model/policy';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { GatheredAccount } from '../pull/gather-account';
import { PlayMemories } from './plays/play-memories';
import { recordsOfCustomer } from './records-of-customer';
import type { WorkerTools } from './worker-tools';

/**
 * How a customer is doing by what is kept of it, the same on every screen: with when its last escalation was closed, as far as this
 * browser saw it, which segments ask for and no host tells. Asks nobody.
 * @throws HealthCardError, BusinessTimeError as `assessAccount`
 */
export async function healthOf(
  tools: Pick<WorkerTools, 'local'>,
  ref: RecordRef,
  known: GatheredAccount,
  policy: Policy,
  now: Instant,
): Promise<HealthAssessment> {
  const keys = recordsOfCustomer(ref, known).map(recordKey);
  const remembered = await new PlayMemories(tools.local).get(keys);
  return assessAccount(known.facts, policy, now, remembered?.lastClosedAt ?? null);
}
