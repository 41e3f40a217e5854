import { pageAddress } from '../pull/page-address';
import { escalateRecord } from './escalate-record';
import { MessageFailure } from './message-failure';
import { recordOfKey } from './record-of-key';
import type { WorkerTools } from './worker-tools';

/** Somebody clicked a pop-up: open the record, and where asked escalate it, with its ten seconds to undo shown there. */
export async function onNotification(
  tools: WorkerTools,
  id: string,
  wish: 'open' | 'escalate',
): Promise<void> {
  await tools.notifications.clear(id);
  const alert = await tools.alerts.get(id);
  const ref = alert === null ? null : await recordOfKey(tools, alert.recordKey);
  if (ref === null) return;
  await tools.tabs.show(pageAddress(ref));
  if (wish === 'open') return;
  try {
    await escalateRecord(tools, { ref, seenKey: null, reason: null, owner: null });
  } catch (error) {
    // Nothing to escalate to, or closed meanwhile: the record that is open now says so.
    if (!(error instanceof MessageFailure)) throw error;
  }
}
