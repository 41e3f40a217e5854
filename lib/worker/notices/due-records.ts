import type { RecordRef } from '../../domain/model/record-ref';
import { needsMe } from '../../domain/notices/needs-me';
import { recordOfKey } from '../record-of-key';
import type { WorkerTools } from '../worker-tools';
import { bySeverity } from './by-severity';

/** The records that need something of me now, each once, the most severe first; without what is snoozed. */
export async function dueRecords(tools: Pick<WorkerTools, 'alerts' | 'accounts'>): Promise<RecordRef[]> {
  const standing = (await tools.alerts.standing())
    .filter(({ kind, held }) => needsMe(kind) && held?.by !== 'snooze')
    .sort(bySeverity);
  const keys = [...new Set(standing.map(({ recordKey }) => recordKey))];
  const refs = await Promise.all(keys.map((key) => recordOfKey(tools, key)));
  return refs.filter((ref) => ref !== null);
}
