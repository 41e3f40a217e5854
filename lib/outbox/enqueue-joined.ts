import type { OutboxRow } from '../cache/outbox-row';
import { enqueue } from './enqueue';
import type { OutboxTools } from './outbox-tools';

/** Queues the note that says: the one above changes nothing, a colleague was first. */
export async function enqueueJoined(
  tools: Pick<OutboxTools, 'outbox' | 'now' | 'randomId'>,
  row: OutboxRow,
): Promise<void> {
  await enqueue(tools, {
    ref: row.ref,
    deed: 'joined',
    transitionKey: row.transitionKey,
    levelId: row.levelId,
    owner: null,
    reason: null,
  });
}
