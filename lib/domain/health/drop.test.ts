import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HealthPoint } from '../model/health-point';
import { healthDrop } from './drop';

const DAY = 86_400_000;
const start = Date.UTC(2026, 2, 2, 9);
const setting = { points: 1, days: 7 };

/** A point of a card whose one metric is the score. */
function point(day: number, score: number | null, metrics?: HealthPoint['metrics']): HealthPoint {
  return {
    at: start + day * DAY,
    score,
    metrics: metrics ?? [{ metric: 'usage', score, weightPercent: 100 }],
  };
}

describe('HS5: a drop of health', () => {
  it('TR13, HS12: 7.4 to 6.1 within 7 days is one, 6.1 to 6.0 the next day is the same one', () => {
    const history = [point(0, 7.4), point(5, 6.1)];
    const first = healthDrop(history, setting, start + 5 * DAY);
    expect(first).toMatchObject({
      from: { at: start, score: 7.4 },
      to: { at: start + 5 * DAY, score: 6.1 },
      change: -1.3,
      metrics: [{ metric: 'usage', change: -1.3 }],
      explained: 1,
      since: start + 5 * DAY,
    });
    expect(healthDrop([...history, point(6, 6)], setting, start + 6 * DAY)).toMatchObject({
      change: -1.4,
      since: start + 5 * DAY,
    });
  });

  it('of exactly the limit is one, of a tenth less is none', () => {
    expect(healthDrop([point(0, 7.1), point(1, 6.1)], setting, start + DAY)).toMatchObject({ change: -1 });
    expect(healthDrop([point(0, 7.1), point(1, 6.2)], setting, start + DAY)).toBe('none');
    expect(healthDrop([point(0, 7.1), point(1, 6.2)], { points: 0.9, days: 7 }, start + DAY)).toMatchObject({
      change: -0.9,
    });
  });

  it('counts within its days only, to the moment, and is over once the score is back', () => {
    const history = [point(0, 9), point(1, 7.4), point(7, 6.1)];
    expect(healthDrop(history, setting, start + 7 * DAY)).toMatchObject({ from: { score: 9 } });
    expect(healthDrop(history, setting, start + 7 * DAY + 1)).toMatchObject({ from: { score: 7.4 } });
    expect(healthDrop([...history, point(8, 7)], setting, start + 8 * DAY)).toBe('none');
  });

  it('began anew after it was over', () => {
    const history = [point(0, 8), point(1, 6), point(2, 8), point(3, 6.9)];
    expect(healthDrop(history, setting, start + 3 * DAY)).toMatchObject({ since: start + 3 * DAY });
  });

  it.each([
    ['no history', undefined],
    ['an empty one', []],
    ['one point', [point(0, 7)]],
    ['nothing in its days to compare with', [point(-9, 9), point(0, 7)]],
    ['the last score withheld', [point(-2, 9), point(-1, 7), point(0, null)]],
    ['the future only', [point(1, 9), point(2, 5)]],
  ])('is unknown with %s', (_, history) => {
    expect(healthDrop(history, setting, start)).toBeNull();
  });

  it('does not mind the order, gaps, or what lies in the future', () => {
    const history = [point(5, 6.1), point(9, 2), point(3, null), point(0, 7.4)];
    expect(healthDrop(history, setting, start + 5 * DAY)).toMatchObject({
      from: { score: 7.4 },
      to: { score: 6.1 },
    });
  });

  it('names which metric moved how much, strongest first, adding up to the change', () => {
    const metrics = (usage: number, support: number, nps: number | null) => [
      { metric: 'usage', score: usage, weightPercent: 20 },
      { metric: 'support', score: support, weightPercent: 40 },
      { metric: 'nps', score: nps, weightPercent: 40 },
    ];
    // 9 x 0.2 + 8 x 0.4 + 6 x 0.4 = 7.4 and 8 x 0.2 + 4 x 0.4 + 7 x 0.4 = 6.0
    const history = [point(0, 7.4, metrics(9, 8, 6)), point(1, 6, metrics(8, 4, 7))];
    expect(healthDrop(history, setting, start + DAY)).toMatchObject({
      change: -1.4,
      metrics: [
        { metric: 'support', change: -1.6 },
        { metric: 'nps', change: 0.4 },
        { metric: 'usage', change: -0.2 },
      ],
      explained: 1,
    });
  });

  it('of a card of the worst metric is that metric', () => {
    const metrics = (usage: number, support: number) => [
      { metric: 'usage', score: usage, weightPercent: 50 },
      { metric: 'support', score: support, weightPercent: 50 },
    ];
    const history = [point(0, 7, metrics(7, 9)), point(1, 3, metrics(8, 3))];
    expect(healthDrop(history, setting, start + DAY)).toMatchObject({
      metrics: [{ metric: 'support', change: -4 }],
      explained: 1,
    });
  });

  it('says when its metrics do not explain it, because the card was changed in between', () => {
    const metrics = [{ metric: 'usage', score: 7, weightPercent: 100 }];
    const history = [point(0, 9, metrics), point(1, 7, metrics)];
    expect(healthDrop(history, setting, start + DAY)).toMatchObject({ metrics: [], explained: 0 });
  });

  it('HS8: parts add up to the change of the score, whatever becomes known or unknown, in any order', () => {
    const drawn = fc.array(
      fc.record({
        weightPercent: fc.integer({ min: 1, max: 60 }),
        before: fc.option(fc.integer({ min: 0, max: 100 })),
        after: fc.option(fc.integer({ min: 0, max: 100 })),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(drawn, (lines) => {
        const side = (name: 'before' | 'after') =>
          lines.map(({ weightPercent, [name]: tenths }, index) => ({
            metric: `m${index}`,
            weightPercent,
            score: tenths === null ? null : tenths / 10,
          }));
        const mean = (metrics: HealthPoint['metrics']) => {
          const known = metrics.filter(({ score }) => score !== null);
          const weight = known.reduce((sum, one) => sum + one.weightPercent, 0);
          const sum = known.reduce(
            (all, one) => all + Math.round((one.score ?? 0) * 10) * one.weightPercent,
            0,
          );
          return weight === 0 ? null : Math.floor((2 * sum + weight) / (2 * weight)) / 10;
        };
        const from = point(0, mean(side('before')), side('before'));
        const to = point(1, mean(side('after')), side('after'));
        const move = healthDrop([from, to], { points: 0.1, days: 7 }, start + DAY);
        if (move === null || move === 'none') return;
        const tenths = move.metrics.reduce((sum, { change }) => sum + Math.round(change * 10), 0);
        expect(tenths).toBe(Math.round(move.change * 10));
        const turned = [from, to].map((one) => ({ ...one, metrics: one.metrics.toReversed() }));
        expect(healthDrop(turned, { points: 0.1, days: 7 }, start + DAY)).toEqual(move);
      }),
    );
  });
});
