import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePoints } from './whole-points';

describe('wholePoints', () => {
  it('gives what rounding down left over to those that lost most', () => {
    expect(wholePoints([32.9, 20.8, 15.5], 69)).toEqual([33, 21, 15]);
  });

  it('keeps signs: a reason that lowers never shows as one that raises', () => {
    expect(wholePoints([0.6, -0.3, -0.3], 0)).toEqual([0, 0, 0]);
  });

  it('gives the first of equals what cannot be shared', () => {
    expect(wholePoints([0.5, 0.5, 0.5], 1)).toEqual([1, 0, 0]);
  });

  it('takes back from those that lost least when the last bit of a fraction says so', () => {
    expect(wholePoints([1.0000000000000002, 2.4], 2)).toEqual([0, 2]);
  });

  it('adds up exactly and is never a whole point away from the share', () => {
    const shares = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(shares, (some) => {
        const total = Math.round(some.reduce((sum, share) => sum + share, 0)) + 0;
        const points = wholePoints(some, total);
        expect(points.reduce((sum, point) => sum + point, 0)).toBe(total);
        points.forEach((point, index) => {
          expect(Math.abs(point - (some[index] ?? 0))).toBeLessThanOrEqual(1);
          expect(Object.is(point, -0)).toBe(false);
        });
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(wholePoints([], 0)).toEqual([]);
  });
});
