import type { OutboxRow } from '../cache/outbox-row';
import { log } from '../platform/log';
import { outboxTools } from './outbox-tools';
import { NEXT_ALARM, runDue } from './run-due';
import type { WorkerTools } from './worker-tools';

/** A row is on the disk: show it, and see to it that it is sent, also if the worker dies now. */
export async function queued(tools: WorkerTools, row: OutboxRow): Promise<void> {
  await tools.alarms.set(NEXT_ALARM, tools.hostClock.localOf(row.notBefore));
  await outboxTools(tools).onChange(row.ref, null, row);
  // Not waited for: the answer to the person's click does not hang on a host.
  runDue(tools).catch((error: unknown) => log.error('after queueing', error));
}
