import type { OutboxTools } from './outbox-tools';

/** What was on its way when a worker was stopped may or may not have arrived, or still arrive through a tab: it is read back first. */
export async function recover(tools: Pick<OutboxTools, 'outbox' | 'now'>): Promise<void> {
  for (const row of await tools.outbox.unfinished()) {
    if (row.state !== 'sending') continue;
    await tools.outbox.change(row.id, ['sending'], { state: 'unknown', notBefore: tools.now() });
  }
}
