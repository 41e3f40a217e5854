import { sendDue } from '../outbox/send-due';
import { log } from '../platform/log';
import { readQueues } from './alerts/read-queues';
import { tellDue } from './alerts/tell-due';
import { arm } from './arm';
import { climbDue } from './climb/climb-due';
import { replyByItself } from './climb/reply-by-itself';
import { runHistory } from './history/run-history';
import { outboxTools } from './outbox-tools';
import { lookForPlays } from './plays/look-for-plays';
import { followPolicy } from './policy/follow-policy';
import { readAgain } from './read-again';
import { showChanged } from './show-changed';
import type { WorkerTools } from './worker-tools';

/** Within this time the worker is likely to live: a timer is more exact than the alarm, which stays as the net under it. */
const SOON_MILLISECONDS = 30_000;
const NET_MILLISECONDS = 30_000;

/**
 * Does everything whose moment has come: sends, reads queues and what was not given, climbs, tells. Alarms and timers only wake; what is due is decided here,
 * from what is stored, so that a wake too early, too late or twice changes nothing. What fails does not keep the rest from being
 * done. Then sets the alarm for the next moment.
 */
export async function runDue(tools: WorkerTools): Promise<void> {
  // The net while this run is under way: it waits for hosts, and the worker may be stopped at any point of it.
  await arm(tools, tools.now() + NET_MILLISECONDS);
  await succeeds('policy', () => followPolicy(tools));
  const sentAndRead = await Promise.all([
    succeeds('send', () => sendDue(outboxTools(tools))),
    succeeds('queues', () => tools.exclusively('queues', () => readQueues(tools))),
    succeeds('changed', () => showChanged(tools)),
    succeeds('again', () => tools.exclusively('again', () => readAgain(tools))),
  ]);
  const climbed = await succeeds('climb', () =>
    tools.exclusively('climb', async () => {
      await climbDue(tools);
      await replyByItself(tools);
    }),
  );
  const told = await succeeds('tell', () => tools.exclusively('tell', () => tellDue(tools)));
  // Last, for nobody waits for it.
  await succeeds('plays', () => lookForPlays(tools));
  await succeeds('history', () => tools.exclusively('history', () => runHistory(tools)));
  // What failed in a way nobody provided for is left to the net.
  if (!climbed || !told || sentAndRead.includes(false)) return;
  const next = await arm(tools);
  if (next === null) return;
  const wait = Math.max(next - tools.now(), 500);
  if (wait > SOON_MILLISECONDS) return;
  tools.soon(wait, () => {
    runDue(tools).catch((error: unknown) => log.error('timer', error));
  });
}

async function succeeds(what: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    log.error(what, error);
    return false;
  }
}
