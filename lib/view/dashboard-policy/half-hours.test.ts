import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfHours } from './half-hours';

const MINUTE = 60_000;
const TEN = Date.UTC(2026, 2, 2, 10);

test('4.11: a bar for each half hour by the clock, the one that has begun first', () => {
  const bars = halfHours([TEN + 14 * MINUTE, TEN + 30 * MINUTE, TEN + 31 * MINUTE], TEN + 10 * MINUTE, 1);
  expect(bars.map(({ from, count }) => [(from - TEN) / MINUTE, count])).toEqual([
    [0, 1],
    [30, 2],
    [60, 0],
  ]);
});

test('4.11: what comes when the hours end counts', () => {
  expect(halfHours([TEN + 60 * MINUTE], TEN, 1).map(({ count }) => count)).toEqual([0, 1]);
});

test('4.11: nothing of the hours is lost or counted twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 240 * MINUTE })),
      fc.integer({ min: 0, max: 90 * MINUTE }),
      (after, late) => {
        const now = TEN + late;
        const moments = after.map((one) => now + one);
        const bars = halfHours(moments, now, 4);
        return bars.reduce((sum, { count }) => sum + count, 0) === moments.length;
      },
    ),
  );
});
