import type { ReadImported } from '../../domain/health/read-imported';
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
 * @param imported what was imported of it
 */
export async function knownAccountRecord(
  tools: Pick<PullTools, 'copies'>,
  ref: RecordRef,
  health: readonly HealthPoint[],
  imported: ReadImported = { measures: {}, series: {}, surveys: [], events: [] },
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
    measures: { ...measures, ...withHost(imported.series, measures) },
    events: together(known?.events, imported.events),
    surveys: together(known?.surveys, imported.surveys),
    renewal: known?.renewal ?? null,
    health: health.length === 0 ? null : [...health],
    leftAt: null,
  };
}

/** What neither knows stays unknown. */
function together<Item>(known: Item[] | null | undefined, imported: readonly Item[]): Item[] | null {
  return imported.length === 0 ? (known ?? null) : [...(known ?? []), ...imported];
}

/** What was imported, and of the same numbers what the host told. */
function withHost(
  imported: AccountRecord['measures'],
  host: AccountRecord['measures'],
): AccountRecord['measures'] {
  const both = Object.entries(imported).map(([id, points]): [string, typeof points] => [
    id,
    [...points, ...(Object.hasOwn(host, id) ? (host[id] ?? []) : [])],
  ]);
  return Object.fromEntries(both);
}
