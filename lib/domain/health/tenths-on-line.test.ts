import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tenthsOnLine } from './tenths-on-line';

describe('tenthsOnLine', () => {
  it.each([
    [-61, 0],
    [-60, 0],
    [-40, 25],
    [-20, 50],
    [-10, 65],
    [20, 100],
    [1e300, 100],
    [-1e300, 0],
  ])('puts %s on the line', (raw, tenths) => {
    expect(
      tenthsOnLine(
        [
          [-60, 0],
          [-20, 5],
          [0, 8],
          [20, 10],
        ],
        raw,
      ),
    ).toBe(tenths);
  });

  it('rounds half up, where binary fractions fall just below', () => {
    // 1.005 is 1.00499999999999989 in binary; a tenth of 10.05 must still be 1.0, and 0.35 be 0.4.
    expect(
      tenthsOnLine(
        [
          [0, 0],
          [10, 10],
        ],
        0.35,
      ),
    ).toBe(4);
    expect(
      tenthsOnLine(
        [
          [0, 0],
          [10, 10],
        ],
        0.15,
      ),
    ).toBe(2);
    expect(
      tenthsOnLine(
        [
          [0, 0],
          [10, 10],
        ],
        0.149999,
      ),
    ).toBe(1);
  });

  it('follows a falling line', () => {
    expect(
      tenthsOnLine(
        [
          [0, 10],
          [10, 0],
        ],
        3,
      ),
    ).toBe(70);
  });

  it('stays between its ends and never falls on a rising line', () => {
    const raw = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(raw, raw, (a, b) => {
        const line = [
          [-50, 1],
          [3.7, 4.2],
          [88, 9],
        ] as const;
        const [low, high] = [tenthsOnLine(line, Math.min(a, b)), tenthsOnLine(line, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(10);
        expect(high).toBeLessThanOrEqual(90);
      }),
    );
  });
});
