import type { OutboxRow } from '../cache/outbox-row';
import { type NewDeed, newRow } from './new-row';
import type { OutboxTools } from './outbox-tools';

/** As `enqueue`, for several deeds at one moment and with one reason: all of them are on the disk, or none. */
export function enqueueTogether(
  tools: Pick<OutboxTools, 'outbox' | 'now' | 'randomId'>,
  deeds: readonly NewDeed[],
  reason: string | null,
): Promise<{ row: OutboxRow; added: boolean }[]> {
  const now = tools.now();
  return tools.outbox.addTogether(
    deeds.map((deed) => newRow(tools, deed, now)),
    reason,
  );
}
