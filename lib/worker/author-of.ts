import { knownMe } from '../pull/known-me';
import { ways } from './connect/ways';
import type { WorkerTools } from './worker-tools';

/** The host's id of whoever presses a button now; `null` while nobody knows, or while it is not decided in whose name it is written. */
export async function authorOf(
  tools: Pick<WorkerTools, 'copies' | 'session'>,
  account: string,
): Promise<string | null> {
  const way = await ways.get(tools, account);
  if (way?.held === true) return null;
  return way?.userId ?? (await knownMe(tools, account))?.id ?? null;
}
