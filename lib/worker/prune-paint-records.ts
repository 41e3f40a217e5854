import { Instant } from '../domain/model/instant';
import type { WorkerTools } from './worker-tools';

const PREFIX = 'paint:';
const LAST = 'paint-pruned';
const DAY_MILLISECONDS = 24 * 60 * 60_000;
const KEEP_MILLISECONDS = 7 * DAY_MILLISECONDS;
/** Rows of lists make many: whoever lists a part of `storage.local` reads all of it. */
const MOST = 1_000;

/**
 * Removes paint records that nobody has painted anew for a week, and of more than a thousand the oldest. Once a day.
 * @returns how many were removed
 */
export async function prunePaintRecords(
  tools: Pick<WorkerTools, 'local' | 'session' | 'now'>,
): Promise<number> {
  const now = tools.now();
  const last = Instant.safeParse(await tools.session.get(LAST)).data ?? null;
  if (last !== null && last <= now && now - last < DAY_MILLISECONDS) return 0;
  await tools.session.set(LAST, now);
  const newestFirst = Object.entries(await tools.local.list(PREFIX))
    .map(([key, record]) => ({ key, at: paintedAt(record) }))
    .sort((a, b) => b.at - a.at);
  const old = newestFirst.filter(({ at }, index) => index >= MOST || at < now - KEEP_MILLISECONDS);
  if (old.length > 0) await tools.local.remove(old.map(({ key }) => key));
  return old.length;
}

/** The beginning of time for what is no paint record. */
function paintedAt(record: unknown): Instant {
  const at = typeof record === 'object' && record !== null && 'computedAt' in record ? record.computedAt : 0;
  return Instant.safeParse(at).data ?? 0;
}
