import { log } from '../../platform/log';
import { readOn } from '../../pull/history/read-on';
import type { WorkerTools } from '../worker-tools';
import { momentToGoOn } from './moment-to-go-on';
import { solvedTickets } from './solved-tickets';

/** What failed in a way nobody provided for is not tried again at once. */
const WAIT_MILLISECONDS = 5 * 60_000;

/** Goes on with every reading of the past whose moment has come, by one request each. Nothing else may fail with it. */
export async function runHistory(tools: WorkerTools): Promise<void> {
  for (const reading of await tools.history.readings()) {
    const moment = momentToGoOn(reading, tools.now());
    if (moment === null || moment > tools.now()) continue;
    try {
      await readOn(tools, reading);
      const { state } = (await tools.history.reading(reading.account)) ?? reading;
      if (state === 'complete' && reading.state !== state)
        await solvedTickets.workOut(tools, reading.account);
    } catch (error) {
      log.error('history', error);
      await tools.history.change(reading, { nextAt: tools.now() + WAIT_MILLISECONDS });
    }
    await tools.changed('settings');
  }
}
