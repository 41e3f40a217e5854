import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { SEARCH_LAG_MILLISECONDS } from '../../pull/search-lag';
import { RecordMoments } from '../record-moments';
import { recordOfKey } from '../record-of-key';
import type { WorkerTools } from '../worker-tools';
import { followOwnReading } from './follow-own-reading';
import { kindsOf } from './kinds-of';
import { takeAway } from './take-away';

/**
 * Tickets with alerts that the queue of an account does not have any more. What stands of them is over; what is planned is only
 * forgotten when they stay away for longer than a search may be behind: before an alert is told, its ticket is read anyway.
 * @param keys all that are missing now; those of before that are not among them have come back
 */
export async function leaveOut(tools: WorkerTools, account: string, keys: readonly string[]): Promise<void> {
  const missing = new RecordMoments(tools, 'left-out:');
  const before = (await missing.all()).filter(({ ref }) => ref.account === account);
  for (const { ref } of before) if (!keys.includes(recordKey(ref))) await missing.forget(ref);
  for (const key of keys) {
    const ref = await recordOfKey(tools, key);
    if (ref === null || (await followOwnReading(tools, ref))) continue;
    const away = before.find((entry) => recordKey(entry.ref) === key);
    await leaveOutOne(tools, missing, ref, away?.at ?? null);
  }
}

async function leaveOutOne(
  tools: WorkerTools,
  missing: RecordMoments,
  ref: RecordRef,
  forgetAt: number | null,
): Promise<void> {
  const now = tools.now();
  if (forgetAt === null) await missing.set(ref, now + SEARCH_LAG_MILLISECONDS);
  if (forgetAt === null || forgetAt > now) {
    await takeAway(tools, await tools.alerts.settle(recordKey(ref), kindsOf.clocks));
    return;
  }
  await takeAway(tools, await tools.alerts.replace(recordKey(ref), [], kindsOf.clocks));
  await missing.forget(ref);
}
