import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { log } from '../../platform/log';
import { kindsOf } from '../alerts/kinds-of';
import { planAlertsOfTicket } from '../alerts/plan-alerts-of-ticket';
import { QueueTimes } from '../alerts/queue-times';
import { ClimbTimes } from '../climb/climb-times';
import { solvedTickets } from '../history/solved-tickets';
import { followedRecords } from '../notices/followed-records';
import { observe } from '../observe';
import { paintAnew } from '../paint-anew';
import { recordOfKey } from '../record-of-key';
import { showTicket } from '../show-ticket';
import { ShownInTabs } from '../shown-in-tabs';
import type { WorkerTools } from '../worker-tools';

/**
 * Another policy holds: everything in sight is judged by it, and what is planned of records that are not (deadlines, notices, climbs)
 * is planned anew. What cannot be judged now keeps nothing else from it.
 */
export async function judgeAnew(tools: WorkerTools): Promise<void> {
  const shown = new ShownInTabs(tools.session);
  const seen = await shown.records();
  for (const ref of seen) await tried(() => observe(tools, ref));
  const done = new Set(seen.map(recordKey));
  for (const ref of await planned(tools)) {
    if (done.has(recordKey(ref)) || ref.kind === 'account') continue;
    await tried(async () => {
      const copy = await tools.copies.read(recordKey(ref), StoredTicket);
      if (copy === null) return;
      await planAlertsOfTicket(tools, copy.value.facts);
      await showTicket(tools, ref);
    });
  }
  await tried(() => judgeRows(tools, shown));
  // Deadlines of tickets that only the queue knows are planned when it is read: now.
  const times = new QueueTimes(tools);
  for (const { account } of await tools.accounts.all()) await times.setNext(account, tools.now());
  for (const { account } of await tools.history.readings())
    await tried(() => solvedTickets.workOut(tools, account));
  await tools.changed('panel');
}

/** Records of which this browser has something planned. */
async function planned(tools: WorkerTools): Promise<RecordRef[]> {
  const keys = new Set<string>();
  for (const { account } of await tools.accounts.all())
    for (const key of await tools.alerts.recordsOf(account, [...kindsOf.clocks, ...kindsOf.escalation]))
      keys.add(key);
  const refs = (await Promise.all([...keys].map((key) => recordOfKey(tools, key)))).filter(
    (ref) => ref !== null,
  );
  const more = [
    ...(await new ClimbTimes(tools).all()),
    ...(await followedRecords(tools).all()).map(({ ref }) => ref),
  ];
  return [...new Map([...refs, ...more].map((ref) => [recordKey(ref), ref])).values()];
}

/** What was painted in lists says nothing of the policy it was judged by: it is painted anew. */
async function judgeRows(tools: WorkerTools, shown: ShownInTabs): Promise<void> {
  for (const ref of await shown.rows()) await paintAnew(tools, ref, undefined);
}

async function tried(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => log.error('judging anew', error));
}
