import { expect, it } from 'vitest';
import { accountFacts } from '../__fixtures__/account-facts';
import { adoption } from './adoption';

const now = Date.UTC(2026, 2, 2, 9);

const read = (value: number | null, previous: number | null) =>
  adoption.read(accountFacts({ measures: { adoption: { value, previous, asOf: 5 } } }), now);

it('is read as it is, with what it was', () => {
  expect(read(40, 60)).toMatchObject({
    raw: 40,
    previousRaw: 60,
    remark: { key: 'remark_adoption', values: [{ percent: 60 }, { percent: 40 }] },
  });
  expect(read(40, 40).remark).toBeNull();
});

it('is unknown outside 0 to 100 %, and where nobody says', () => {
  expect(read(-1, 101)).toMatchObject({ raw: null, previousRaw: null });
  expect(read(50, null)).toMatchObject({ raw: 50, previousRaw: null, remark: null });
  expect(read(null, 50)).toMatchObject({ raw: null, previousRaw: null, remark: null });
});
