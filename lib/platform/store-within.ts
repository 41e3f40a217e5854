import type { KeyValueStore } from './storage';

/**
 * A part of another store: all its keys begin with `prefix` there.
 * @param isOver once this says so nothing is written any more
 */
export function storeWithin(
  store: KeyValueStore,
  prefix: string,
  isOver: () => boolean = () => false,
): KeyValueStore {
  return {
    get: (key) => store.get(prefix + key),
    list: async (start) =>
      Object.fromEntries(
        Object.entries(await store.list(prefix + start)).map(([key, value]) => [
          key.slice(prefix.length),
          value,
        ]),
      ),
    set: async (key, value) => {
      if (!isOver()) await store.set(prefix + key, value);
    },
    remove: (keys) =>
      store.remove(typeof keys === 'string' ? prefix + keys : keys.map((key) => prefix + key)),
  };
}
