import type { AlertRow } from '../../cache/alert-row';
import type { Instant } from '../../domain/model/instant';
import { topicOf } from '../../domain/notices/topic-of';
import { showToolbar } from '../alerts/show-toolbar';
import { arm } from '../arm';
import type { WorkerTools } from '../worker-tools';
import { snoozeBook } from './snooze-book';

/** Nobody is told of this topic of this record before `until`; what stands of it then is told again. */
export async function snoozeNotice(
  tools: WorkerTools,
  { recordKey, kind }: Pick<AlertRow, 'recordKey' | 'kind'>,
  { until, reason }: { until: Instant; reason: string },
): Promise<void> {
  const topic = topicOf(kind);
  const now = tools.now();
  await snoozeBook.prune(tools, now);
  await snoozeBook.set(tools, { recordKey, topic, at: now, until, reason });
  for (const row of await tools.alerts.ofRecord(recordKey)) {
    if (row.state !== 'fired' || topicOf(row.kind) !== topic) continue;
    await tools.alerts.hold(row.id, { by: 'snooze', until });
    await tools.notifications.clear(row.id);
  }
  await showToolbar(tools);
  await arm(tools);
  await tools.changed('panel');
}
