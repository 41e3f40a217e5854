import type { OutboxRow } from '../cache/outbox-row';
import { type NewDeed, newRow } from './new-row';
import type { OutboxTools } from './outbox-tools';

/**
 * Puts one deed on the disk before it is called queued. What a person escalates, or says to the customer, waits its ten seconds;
 * anything else goes at once. If this record has something unfinished already, that row is given instead and nothing is added.
 */
export function enqueue(
  tools: Pick<OutboxTools, 'outbox' | 'now' | 'randomId'>,
  deed: NewDeed & {
    /** The typed reason, or the text of a reply. */
    reason: string | null;
  },
): Promise<{ row: OutboxRow; added: boolean }> {
  const { reason, ...rest } = deed;
  return tools.outbox.add(newRow(tools, rest, tools.now()), reason);
}
