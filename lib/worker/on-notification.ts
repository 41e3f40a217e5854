import { assess } from '../domain/assess';
import type { RecordRef } from '../domain/model/record-ref';
import { pageAddress } from '../pull/page-address';
import { dueList } from './due-list';
import { escalateRecord } from './escalate-record';
import { MessageFailure } from './message-failure';
import { recordOfKey } from './record-of-key';
import { ticketNow } from './ticket-now';
import type { WorkerTools } from './worker-tools';

/** Somebody clicked a pop-up: open the record, and where asked escalate it, with its ten seconds to undo shown there. */
export async function onNotification(
  tools: WorkerTools,
  id: string,
  wish: 'open' | 'escalate',
): Promise<void> {
  await tools.notifications.clear(id);
  const alert = await tools.alerts.get(id);
  // A summary stands for many: the nearest of them is opened, the panel beside it lists all.
  const ref =
    alert === null ? ((await dueList(tools))[0]?.ref ?? null) : await recordOfKey(tools, alert.recordKey);
  if (ref === null) return;
  await tools.tabs.show(pageAddress(ref));
  if (wish === 'open') return;
  try {
    // Who is to have it is asked once, by the page that is open now (design 4.16).
    if (!(await nextOwnerIsNamed(tools, ref))) return;
    await escalateRecord(tools, { ref, seenKey: null, reason: null, owner: null });
  } catch (error) {
    // Nothing to escalate to, or closed meanwhile: the record that is open now says so.
    if (!(error instanceof MessageFailure)) throw error;
  }
}

async function nextOwnerIsNamed(tools: WorkerTools, ref: RecordRef): Promise<boolean> {
  const { facts, policy } = await ticketNow(tools, ref);
  const next = assess(facts, policy, tools.now()).path.find((step) => step.state === 'next');
  return next?.owner !== 'nobody';
}
