import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reasonRows } from './reason-rows';

const reason = (points: number) => ({
  id: `r${points}`,
  sentence: { key: 'x', values: [] },
  points,
  weight: points / 10,
});

test('the strongest reason has the whole bar, what lowers the number points down', () => {
  expect(reasonRows([reason(40), reason(-10)]).map(({ share, direction }) => [share, direction])).toEqual([
    [1, 'up'],
    [0.25, 'down'],
  ]);
});

test('points and weights stay as they are, and no bar is longer than the track', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 100 })), (points) => {
      const rows = reasonRows(points.map(reason));
      expect(rows.map((row) => row.points)).toEqual(points);
      expect(rows.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
    }),
  );
});

test('reasons without points have no bar', () => {
  expect(reasonRows([reason(0)])[0]?.share).toBe(0);
});
