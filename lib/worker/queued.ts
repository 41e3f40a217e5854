import type { OutboxRow } from '../cache/outbox-row';
import { log } from '../platform/log';
import { arm } from './arm';
import { runDue } from './run-due';
import { showTicket } from './show-ticket';
import type { WorkerTools } from './worker-tools';

/** A row is on the disk: show it, and see to it that it is sent, also if the worker dies now. */
export async function queued(tools: WorkerTools, row: OutboxRow): Promise<void> {
  await arm(tools);
  await showTicket(tools, row.ref);
  // Not waited for: the answer to the person's click does not hang on a host.
  runDue(tools).catch((error: unknown) => log.error('after queueing', error));
}
