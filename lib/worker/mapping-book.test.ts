import { expect, test } from 'vitest';
import type { KeyValueStore } from '../platform/storage';
import { MappingBook } from './mapping-book';

const ACCOUNT = 'acme.zendesk.com';
const mapping = { account: { tier: 'stufe' }, ticket: { product: '701' } };

function book(kept: unknown = undefined) {
  const map = new Map<string, unknown>(kept === undefined ? [] : [[`mapping:${ACCOUNT}`, kept]]);
  const local = {
    get: async (key: string) => map.get(key),
    set: async (key: string, value: unknown) => void map.set(key, value),
  } as unknown as KeyValueStore;
  return new MappingBook(local);
}

test('keeps what was saved, for one account', async () => {
  const kept = book();
  expect(await kept.get(ACCOUNT)).toEqual({ mapping: null, revision: 0 });
  expect(await kept.save(ACCOUNT, mapping, 0)).toBe(true);
  expect(await kept.get(ACCOUNT)).toEqual({ mapping, revision: 1 });
  expect(await kept.get('other.zendesk.com')).toEqual({ mapping: null, revision: 0 });
});

test('whoever changed an older one is told, and nothing is overwritten', async () => {
  const kept = book();
  await kept.save(ACCOUNT, mapping, 0);
  expect(await kept.save(ACCOUNT, null, 0)).toBe(false);
  expect((await kept.get(ACCOUNT)).mapping).toEqual(mapping);
  expect(await kept.save(ACCOUNT, null, 1)).toBe(true);
  expect(await kept.get(ACCOUNT)).toEqual({ mapping: null, revision: 2 });
});

test.each([['text'], [{ mapping: { account: { tier: '' } }, revision: 1 }], [{ mapping }], [null]])(
  'takes %j for none',
  async (odd) => {
    expect(await book(odd).get(ACCOUNT)).toEqual({ mapping: null, revision: 0 });
  },
);
