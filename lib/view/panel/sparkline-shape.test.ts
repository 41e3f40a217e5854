import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreRuns } from './score-runs';
import { sparklineShape } from './sparkline-shape';

const score = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
const daily = fc.array(fc.option(score), { minLength: 1, maxLength: 90 });

describe('sparklineShape', () => {
  it('HS5: a gap stays a gap, a single day a point of its own', () => {
    const { pieces, last } = sparklineShape([7, 7, null, 6, null, 5, 4], 62, 22);
    expect(pieces.map((piece) => piece.length)).toEqual([2, 1, 2]);
    expect(last).toEqual({ x: 60, y: 20 });
  });

  it('a tenth of a point is no cliff', () => {
    const [[first, second] = []] = sparklineShape([7, 6.9], 62, 22).pieces;
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeLessThan(1);
  });

  it('nothing known draws nothing', () => {
    expect(sparklineShape([null, null], 62, 22)).toEqual({ pieces: [], last: null });
  });

  it('stays in its box, whatever the days', () => {
    fc.assert(
      fc.property(daily, (days) => {
        for (const { x, y } of sparklineShape(days, 90, 24).pieces.flat()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(90);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(24);
        }
      }),
    );
  });
});

describe('scoreRuns', () => {
  it('puts days on end with one score together, gaps too', () => {
    expect(scoreRuns([7, 7, null, 6])).toEqual([
      { from: 0, to: 1, score: 7 },
      { from: 2, to: 2, score: null },
      { from: 3, to: 3, score: 6 },
    ]);
  });

  it('loses no day', () => {
    fc.assert(
      fc.property(daily, (days) => {
        const runs = scoreRuns(days);
        expect(runs.flatMap((run) => Array(run.to - run.from + 1).fill(run.score))).toEqual(days);
      }),
    );
  });
});
