import type { OutboxRow } from '../cache/outbox-row';
import type { OutboxTools } from './outbox-tools';

/** Changes a row that is not settled yet, and says so to whoever shows it. */
export async function move(
  tools: Pick<OutboxTools, 'outbox' | 'changing' | 'changed'>,
  row: OutboxRow,
  change: Parameters<OutboxTools['outbox']['change']>[2],
): Promise<void> {
  await tools.changing(row.ref, null);
  await tools.outbox.change(row.id, ['queued', 'sending', 'unknown'], change);
  await tools.changed(row.ref);
}
