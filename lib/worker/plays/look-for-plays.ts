import { recordOfKey } from '../record-of-key';
import type { WorkerTools } from '../worker-tools';
import { PlayMemories } from './play-memories';
import { startPlays } from './start-plays';

const PLACE = 'plays-looked-at';
/** Days pass and segments change by their dates, not by the minute. */
const BETWEEN_MILLISECONDS = 3 * 60 * 60_000;
/** Longer than any period of the shipped plays: one that is forgotten could start again. */
const KEEP_MILLISECONDS = 400 * 24 * 60 * 60_000;

/**
 * Starts what time alone makes due for the customers that are known here: every so many days, some days after an escalation or before
 * a renewal. A few times a day, whatever wakes the worker. What is very old is forgotten.
 */
export async function lookForPlays(tools: WorkerTools): Promise<void> {
  const now = tools.now();
  const last = await tools.local.get(PLACE);
  // A clock that was set back must not keep it from being done.
  if (typeof last === 'number' && now >= last && now < last + BETWEEN_MILLISECONDS) return;
  await tools.local.set(PLACE, now);
  for (const key of await new PlayMemories(tools.local).recordKeys()) {
    const ref = await recordOfKey(tools, key);
    if (ref !== null) await startPlays(tools, ref);
  }
  await tools.plays.prune(now - KEEP_MILLISECONDS);
}
