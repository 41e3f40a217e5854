import { AccountFacts } from '../../domain/model/account-facts';
import type { AccountRecord } from '../../domain/model/account-record';
import type { HealthPoint } from '../../domain/model/health-point';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import type { PullTools } from '../pull-tools';

/** What a measure is compared with was true so long before it. */
const BEFORE_MILLISECONDS = 30 * 24 * 60 * 60_000;

/**
 * What is known of a customer without asking anybody: ids, tier and numbers from the copy, where one can be read, and its health as
 * it was computed here. No name, and no domain, which is one.
 * @param health how it did over time, oldest first
 */
export async function knownAccountRecord(
  tools: Pick<PullTools, 'copies'>,
  ref: RecordRef,
  health: readonly HealthPoint[],
): Promise<AccountRecord> {
  const key = recordKey(ref);
  const known = (await tools.copies.read(key, AccountFacts))?.value ?? null;
  const account = known?.account ?? { ref, name: null, externalId: null, tier: null, measures: {} };
  const measures: AccountRecord['measures'] = {};
  for (const [id, { value, previous, asOf }] of Object.entries(account.measures)) {
    const before = asOf === null ? -1 : asOf - BEFORE_MILLISECONDS;
    measures[id] = [
      ...(previous === null || before < 0 ? [] : [{ at: before, value: previous }]),
      ...(value === null || asOf === null ? [] : [{ at: asOf, value }]),
    ];
  }
  return {
    account: { ...account, name: null, domains: null },
    measures,
    events: known?.events ?? null,
    surveys: known?.surveys ?? null,
    renewal: known?.renewal ?? null,
    health: health.length === 0 ? null : [...health],
    leftAt: null,
  };
}
