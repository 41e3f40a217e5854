import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeBands } from './propose-bands';

const edges = { watch: 40, high: 60, critical: 80 };
/** Ten tickets at every number from 0 to 99. */
const even = Array.from({ length: 1000 }, (_, index) => index % 100);

describe('edges for "about 5 a day"', () => {
  it('lets five a day through at high, three times as many at watch, a fifth at critical', () => {
    expect(proposeBands(even, edges, { days: 20, wanted: 5 })).toEqual({
      shares: { low: 0.4, watch: 0.2, high: 0.2, critical: 0.2 },
      edges: { watch: 70, high: 90, critical: 98 },
      perDay: { now: 20, proposed: 5 },
    });
  });

  it('where many share a number, fewer come rather than more', () => {
    const same = Array.from({ length: 100 }, () => 55);
    expect(proposeBands(same, edges, { days: 10, wanted: 5 })).toMatchObject({
      edges: { watch: 1, high: 56 },
      perDay: { now: 0, proposed: 0 },
    });
  });

  it('claims nothing without tickets', () => {
    expect(proposeBands([], edges, { days: 90, wanted: 5 })).toEqual({
      shares: null,
      edges: null,
      perDay: { now: 0, proposed: 0 },
    });
  });

  it('always ascends between 0 and 100, adds up, and is never more than wanted', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 1, max: 90 }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (all, days, wanted) => {
          const { shares, edges: to, perDay } = proposeBands(all, edges, { days, wanted });
          if (shares === null || to === null) throw new Error('expected a proposal');
          expect(0 < to.watch && to.watch < to.high && to.high < to.critical && to.critical <= 100).toBe(
            true,
          );
          expect(shares.low + shares.watch + shares.high + shares.critical).toBeCloseTo(1, 9);
          const atTheTop = all.filter((number) => number >= 99).length / days;
          expect(perDay.proposed <= wanted || perDay.proposed <= atTheTop).toBe(true);
        },
      ),
    );
  });
});
