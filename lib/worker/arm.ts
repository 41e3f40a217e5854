import type { Instant } from '../domain/model/instant';
import { nextSend } from '../outbox/next-send';
import { QueueTimes } from './alerts/queue-times';
import { AskAgain } from './ask-again';
import { ChangeTimes } from './change-times';
import { ClimbTimes } from './climb/climb-times';
import { nextHistory } from './history/next-history';
import { RowsAgain } from './rows-again';
import type { WorkerTools } from './worker-tools';

const ALARM = 'next';

/**
 * Sets the alarm for the next moment at which something is due, or for `net` if that is sooner and nothing is due before it.
 * One at a time, and read from what is stored: whoever comes last knows everything. Gives the moment, or `null`.
 */
export function arm(tools: WorkerTools, net: Instant | null = null): Promise<Instant | null> {
  return tools.exclusively('arm', async () => {
    const now = tools.now();
    const times = new QueueTimes(tools);
    const accounts = await tools.accounts.all();
    const stored = [
      await nextSend(tools.outbox, now),
      await tools.alerts.next(),
      await new AskAgain(tools).next(),
      await new RowsAgain(tools).next(),
      await new ChangeTimes(tools).next(),
      await new ClimbTimes(tools).next(),
      await nextHistory(tools),
      ...(await Promise.all(accounts.map(({ account }) => times.next(account)))),
    ];
    // With a net, what is due already is being done.
    const moments = [...stored.filter((moment) => net === null || (moment ?? 0) > now), net].filter(
      (moment) => moment !== null,
    );
    if (moments.length === 0) {
      await tools.alarms.clear(ALARM);
      return null;
    }
    const next = Math.min(...moments);
    await tools.alarms.set(ALARM, tools.hostClock.localOf(Math.max(next, now)));
    return next;
  });
}
