import type { KeyValueStore } from '../../platform/storage';

/**
 * A store as it is now, read once: whoever puts many records together asks it thousands of times. What is written goes to the store
 * itself and is not seen here.
 */
export async function localSnapshot(store: KeyValueStore): Promise<KeyValueStore> {
  const entries = await store.list('');
  const sorted = Object.keys(entries).sort();
  return {
    get: async (key) => entries[key],
    list: async (prefix) => {
      const found: Record<string, unknown> = {};
      for (let at = firstFrom(sorted, prefix); sorted[at]?.startsWith(prefix); at += 1) {
        const key = sorted[at];
        if (key !== undefined) found[key] = entries[key];
      }
      return found;
    },
    set: (key, value) => store.set(key, value),
    remove: (keys) => store.remove(keys),
  };
}

/** The place of the first key that is not before `prefix`. */
function firstFrom(sorted: readonly string[], prefix: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
