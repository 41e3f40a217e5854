import { expect, test } from 'vitest';
import type { KeyValueStore } from './storage';
import { storeWithin } from './store-within';

function memory(): KeyValueStore & { all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  return {
    all,
    get: async (key) => all.get(key),
    list: async (prefix) => Object.fromEntries([...all].filter(([key]) => key.startsWith(prefix))),
    set: async (key, value) => {
      all.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) all.delete(key);
    },
  };
}

test('sees its own part only, under names without the prefix', async () => {
  const store = memory();
  const part = storeWithin(store, 'sample/');
  await store.set('tab:1', 'real');
  await part.set('tab:2', 'sample');
  expect(await part.get('tab:1')).toBeUndefined();
  expect(await part.list('tab:')).toEqual({ 'tab:2': 'sample' });
  await part.remove(['tab:1', 'tab:2']);
  expect([...store.all]).toEqual([['tab:1', 'real']]);
});

test('writes nothing once it is over', async () => {
  const store = memory();
  let isOver = false;
  const part = storeWithin(store, 'sample/', () => isOver);
  isOver = true;
  await part.set('late', 1);
  expect(store.all.size).toBe(0);
});
