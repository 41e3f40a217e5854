import { Instant } from '../../domain/model/instant';
import type { WorkerTools } from '../worker-tools';

const LAST = 'signals-pruned';
const DAY_MILLISECONDS = 24 * 60 * 60_000;
/** What rules said and people thought of it; and of a record that nobody looks at any more. */
const KEEP_MILLISECONDS = 180 * DAY_MILLISECONDS;
const KEEP_STANDING_MILLISECONDS = 2 * 365 * DAY_MILLISECONDS;

/** Forgets old lines of the log of signals. Once a day: what still holds is looked through each time, and the worker starts often. */
export async function pruneSignals(tools: Pick<WorkerTools, 'signals' | 'session' | 'now'>): Promise<void> {
  const now = tools.now();
  const last = Instant.safeParse(await tools.session.get(LAST)).data ?? null;
  if (last !== null && last <= now && now - last < DAY_MILLISECONDS) return;
  await tools.signals.prune(now - KEEP_MILLISECONDS, now - KEEP_STANDING_MILLISECONDS);
  await tools.session.set(LAST, now);
}
