import { expect, it } from 'vitest';
import { accountFacts } from '../__fixtures__/account-facts';
import { nps } from './nps';

const now = Date.UTC(2026, 2, 2, 9);

const read = (value: number | null, previous: number | null) =>
  nps.read(accountFacts({ measures: { nps: { value, previous, asOf: 5 } } }), now);

it('is read as it is, with what it was', () => {
  expect(read(-100, 40)).toEqual({
    raw: -100,
    previousRaw: 40,
    asOf: 5,
    atLeast: false,
    remark: {
      key: 'remark_nps',
      values: [
        { kind: 'number', number: 40 },
        { kind: 'number', number: -100 },
      ],
    },
  });
});

it('is unknown outside -100 to 100, and where nobody says', () => {
  expect(read(100.5, -101)).toMatchObject({ raw: null, previousRaw: null, remark: null });
  expect(read(null, null)).toMatchObject({ raw: null, previousRaw: null });
  expect(nps.read(accountFacts(), now).raw).toBeNull();
});
