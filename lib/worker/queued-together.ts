import type { OutboxRow } from '../cache/outbox-row';
import { log } from '../platform/log';
import { arm } from './arm';
import { runDue } from './run-due';
import { showTicket } from './show-ticket';
import type { WorkerTools } from './worker-tools';

/** As `queued`, for rows that are on the disk together. */
export async function queuedTogether(tools: WorkerTools, rows: readonly OutboxRow[]): Promise<void> {
  await arm(tools);
  for (const { ref } of rows) {
    if (ref.kind === 'ticket') await showTicket(tools, ref);
  }
  await tools.changed('panel');
  // Not waited for: the answer to the person's click does not hang on a host.
  runDue(tools).catch((error: unknown) => log.error('after queueing', error));
}
