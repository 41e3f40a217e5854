import { recover } from '../outbox/recover';
import { log } from '../platform/log';
import { outboxTools } from './outbox-tools';
import { prunePaintRecords } from './prune-paint-records';
import { pruneSignals } from './signals/prune-signals';
import { Unshown } from './unshown';
import { applyRetention } from './wipe/apply-retention';
import type { WorkerTools } from './worker-tools';

/** The heartbeat looks whether an alarm was missed: after an update or a restart they may be gone. */
const HEARTBEAT_MINUTES = 3;
/** What is over is kept in the inbox for this long. */
const KEEP_MILLISECONDS = 7 * 24 * 60 * 60_000;
/** What was written or refused is kept for this long, and what was told and still stands. */
const KEEP_SETTLED_MILLISECONDS = 30 * 24 * 60 * 60_000;

/** What has to be in order before the worker answers anything. */
export async function prepare(tools: WorkerTools): Promise<void> {
  await tools.hostClock.load();
  await tools.session.set('worker', tools.worker);
  await recover(tools);
  for (const ref of await new Unshown(tools.session).all()) {
    // One record that cannot be shown must not keep all others from being worked at.
    await outboxTools(tools)
      .changed(ref)
      .catch((error: unknown) => log.error('showing', error));
  }
  await tools.alarms.repeat('heartbeat', HEARTBEAT_MINUTES);
  const now = tools.now();
  // Old rows only cost room: whatever hinders this, the worker works.
  await Promise.all([
    applyRetention(tools),
    tools.alerts.prune(now - KEEP_MILLISECONDS, now - KEEP_SETTLED_MILLISECONDS),
    tools.outbox.prune(now - KEEP_SETTLED_MILLISECONDS),
    pruneSignals(tools),
    prunePaintRecords(tools),
  ]).catch((error: unknown) => log.error('pruning', error));
}
