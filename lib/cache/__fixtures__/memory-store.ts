/** A key-value store in memory, for tests. */
export function memoryStore() {
  const map = new Map<string, unknown>();
  return {
    map,
    get: async (key: string) => structuredClone(map.get(key)),
    list: async (prefix: string) => Object.fromEntries([...map].filter(([key]) => key.startsWith(prefix))),
    set: async (key: string, value: unknown) => {
      map.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) map.delete(key);
    },
  };
}
