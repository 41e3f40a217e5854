import { expect, it } from 'vitest';
import { accountFacts } from '../__fixtures__/account-facts';
import { usage } from './usage';

const now = Date.UTC(2026, 2, 2, 9);

const read = (value: number | null, previous: number | null) =>
  usage.read(accountFacts({ measures: { usage: { value, previous, asOf: 5 } } }), now);

it('is the change in per cent against 30 days before, which is no change', () => {
  expect(read(12_420, 18_000)).toEqual({
    raw: -31,
    previousRaw: 0,
    asOf: 5,
    atLeast: false,
    remark: { key: 'remark_usage_fell', values: [{ kind: 'percent', percent: 31 }] },
  });
  expect(read(120, 100)).toMatchObject({ raw: 20, remark: { key: 'remark_usage_rose' } });
  expect(read(100, 100)).toMatchObject({ raw: 0, remark: null });
});

it('of nothing after nothing is a full stop, of something after nothing a doubling', () => {
  expect(read(0, 0)).toMatchObject({ raw: -100, previousRaw: -100, remark: null });
  expect(read(7, 0)).toMatchObject({ raw: 100, previousRaw: -100 });
});

it.each([
  [null, 100],
  [100, null],
  [-1, 100],
  [100, -1],
  [1e308, 5e-324],
])('is unknown with %s now and %s before', (value, previous) => {
  expect(read(value, previous)).toMatchObject({ raw: null, previousRaw: null, remark: null });
});
