import type { Instant } from '../domain/model/instant';
import { sendDue } from '../outbox/send-due';
import { readQueues } from './alerts/read-queues';
import { tellDue } from './alerts/tell-due';
import { outboxTools } from './outbox-tools';
import type { WorkerTools } from './worker-tools';

export const NEXT_ALARM = 'next';
/** Within this time the worker is likely to live: a timer is more exact than the alarm, which stays as the net under it. */
const SOON_MILLISECONDS = 30_000;
const NET_MILLISECONDS = 30_000;

/**
 * Does everything whose moment has come: sends, reads queues, tells. Alarms and timers only wake; what is due is decided here,
 * from what is stored, so that a wake too early, too late or twice changes nothing. Then sets the alarm for the next moment.
 */
export async function runDue(tools: WorkerTools): Promise<void> {
  // The net while this run is under way: it waits for hosts, and the worker may be stopped at any point of it.
  await tools.alarms.set(NEXT_ALARM, tools.hostClock.localOf(tools.now() + NET_MILLISECONDS));
  const [sendNext, queueNext] = await Promise.all([
    sendDue(outboxTools(tools)),
    tools.exclusively('queues', () => readQueues(tools)),
  ]);
  await tools.exclusively('tell', () => tellDue(tools));
  await arm(tools, [sendNext, queueNext, await tools.alerts.next()]);
}

async function arm(tools: WorkerTools, moments: readonly (Instant | null)[]): Promise<void> {
  const known = moments.filter((moment) => moment !== null);
  if (known.length === 0) {
    await tools.alarms.clear(NEXT_ALARM);
    return;
  }
  const wait = Math.max(Math.min(...known) - tools.now(), 500);
  await tools.alarms.set(NEXT_ALARM, tools.hostClock.localOf(tools.now() + wait));
  if (wait <= SOON_MILLISECONDS) tools.soon(wait, () => void runDue(tools));
}
