import type { WorkerTools } from '../worker-tools';

/** Removes the entries of a small store whose keys are meant. */
export async function forgetEntries(
  store: WorkerTools['local'],
  isMeant: (key: string) => boolean,
): Promise<void> {
  const keys = Object.keys(await store.list('')).filter(isMeant);
  if (keys.length > 0) await store.remove(keys);
}
