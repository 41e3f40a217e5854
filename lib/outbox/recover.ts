import type { OutboxTools } from './outbox-tools';

/** At a worker's start nothing can be on its way any more: what was, may or may not have arrived, and is read back first. */
export async function recover(tools: Pick<OutboxTools, 'outbox' | 'now'>): Promise<void> {
  for (const row of await tools.outbox.unfinished()) {
    if (row.state !== 'sending') continue;
    await tools.outbox.change(row.id, ['sending'], { state: 'unknown', notBefore: tools.now() });
  }
}
