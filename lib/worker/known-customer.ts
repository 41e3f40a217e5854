import { withImported } from '../domain/health/with-imported';
import { withPulses } from '../domain/health/with-pulses';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { type GatheredAccount, gatherAccount } from '../pull/gather-account';
import { healthKey } from './health-key';
import { matchingOf } from './matching-of';
import { HealthOverrides } from './overrides/health-overrides';
import { PulseBook } from './pulses/pulse-book';
import { recordsOfCustomer } from './records-of-customer';
import type { WorkerTools } from './worker-tools';

/**
 * A customer from what is kept of it in both of its systems, with how its health went, what people said
 * here of it and what was imported. Asks nobody.
 * `null` where nothing is kept.
 */
export async function knownCustomer(
  tools: Pick<WorkerTools, 'copies' | 'accounts' | 'local' | 'health' | 'imports' | 'now'>,
  ref: RecordRef,
): Promise<GatheredAccount | null> {
  const known = await gatherAccount(tools, ref, await matchingOf(tools, ref));
  if (known === null) return null;
  const healthHistory = await tools.health.read(healthKey(ref, known.match.same?.ref ?? null));
  const keys = recordsOfCustomer(ref, known).map(recordKey);
  const override = (await new HealthOverrides(tools.local).latest(keys)) ?? 'none';
  const pulses = await new PulseBook(tools.local).of(keys);
  const facts = withImported(known.facts, await tools.imports.of(keys), tools.now());
  return { ...known, facts: withPulses({ ...facts, healthHistory, override }, pulses, tools.now()) };
}
