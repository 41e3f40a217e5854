import { browser } from './browser';

/** A small key-value store of the browser. Whatever is read is parsed by whoever asks. */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  /** All entries whose key starts so. */
  list(prefix: string): Promise<Record<string, unknown>>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/**
 * `local` outlives the browser and can be read by content scripts: no token and nothing personal enters it.
 * `session` lives in memory, survives the worker, not the browser; content scripts cannot read it.
 */
export function storage(area: 'local' | 'session'): KeyValueStore {
  const store = browser.storage[area];
  return {
    get: async (key) => (await store.get(key))[key],
    list: async (prefix) =>
      Object.fromEntries(Object.entries(await store.get(null)).filter(([key]) => key.startsWith(prefix))),
    set: (key, value) => store.set({ [key]: value }),
    remove: (keys) => store.remove(keys),
  };
}
