import type { AlertRow } from '../../cache/alert-row';
import { topicOf } from '../../domain/notices/topic-of';
import { showToolbar } from '../alerts/show-toolbar';
import type { WorkerTools } from '../worker-tools';
import { snoozeBook } from './snooze-book';

/** A snooze is ended by whoever set it: it counts again, and they are not told what they are looking at. */
export async function wakeNotice(
  tools: WorkerTools,
  { recordKey, kind }: Pick<AlertRow, 'recordKey' | 'kind'>,
): Promise<void> {
  const topic = topicOf(kind);
  await snoozeBook.remove(tools, recordKey, topic);
  for (const row of await tools.alerts.ofRecord(recordKey)) {
    if (row.held?.by === 'snooze' && topicOf(row.kind) === topic) await tools.alerts.hold(row.id, null);
  }
  await showToolbar(tools);
  await tools.changed('panel');
}
