import type { AccountRecord } from '../../domain/model/account-record';
import type { Instant } from '../../domain/model/instant';
import type { Policy } from '../../domain/model/policy';
import type { RecordRef } from '../../domain/model/record-ref';
import type { KpiReport } from '../../messages/kpi-report';
import type { readKpis } from '../../messages/read-kpis';
import { knownAccountRecord } from '../../pull/history/known-account-record';
import { importedOf } from '../imports/imported-of';
import type { WorkerTools } from '../worker-tools';
import { kpiReportOf } from './kpi-report-of';
import type { Past } from './past';

type Wish = ReturnType<typeof readKpis.request.parse>;

/** So many customers at once: each of them is to be unsealed. */
const CUSTOMERS_AT_ONCE = 50;

/**
 * Counts all figures of a period, from the tickets of accounts whose past is read. Between two steps it can be left; gives how far it
 * has come.
 * @param activatedAt when the policy came into force here; `null` is unknown
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export async function* countKpis(
  tools: WorkerTools,
  past: Past,
  policy: Policy,
  wish: Wish,
  activatedAt: Instant | null,
): AsyncGenerator<{ done: number; all: number }, KpiReport> {
  const counted = new Set(past.accounts.flatMap(({ reading }) => reading?.account ?? []));
  const customers = customersOf(past.tickets.filter(({ ref }) => counted.has(ref.account)));
  const accounts: AccountRecord[] = [];
  const before = Math.ceil(customers.length / CUSTOMERS_AT_ONCE);
  const all = before + 3;
  for (const [place, ref] of customers.entries()) {
    if (place % CUSTOMERS_AT_ONCE === 0) yield { done: place / CUSTOMERS_AT_ONCE, all };
    accounts.push(await knownAccountRecord(tools, ref, [], await importedOf(tools, ref)));
  }
  const steps = kpiReportOf(past, accounts, policy, wish, activatedAt);
  for (let done = before; ; done++) {
    const { done: over, value } = steps.next();
    if (over === true) return value;
    yield { done, all };
  }
}

function customersOf(tickets: Past['tickets']): RecordRef[] {
  const refs = new Map<string, RecordRef>();
  for (const { ref, accountId } of tickets)
    if (accountId !== null && accountId !== 'none')
      refs.set(`${ref.account}/${accountId}`, { ...ref, kind: 'account', id: accountId });
  return [...refs.values()];
}
