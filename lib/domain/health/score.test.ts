import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HealthCardError } from './health-card-error';
import type { MetricReading } from './metric-reading';
import { score } from './score';

/** A card whose raw values are scores already. */
function card(...weights: number[]) {
  return {
    id: 'card',
    name: 'Card',
    metrics: weights.map((weightPercent, index) => ({
      metric: `m${index}`,
      weightPercent,
      points: [
        [0, 0],
        [10, 10],
      ] as [number, number][],
    })),
    minimumCoverage: 0.6,
    bands: { poor: 5, fair: 7 },
  };
}

function readings(...raws: (number | null)[]): Map<string, MetricReading> {
  return new Map(
    raws.map((raw, index) => [
      `m${index}`,
      { raw, previousRaw: null, asOf: null, atLeast: false, remark: null },
    ]),
  );
}

describe('A-T2 the health score', () => {
  it('of the classic card is 6.8, not 6.800000000000001', () => {
    expect(score(card(20, 40, 20, 20), readings(10, 5, 6, 8))).toMatchObject({
      score: 6.8,
      band: 'fair',
      coverage: 1,
    });
  });

  it('of the second vector is 7.1', () => {
    expect(score(card(20, 40, 20, 20), readings(7.5, 9, 5, 5)).score).toBe(7.1);
  });

  it('with NPS missing is 7.0 of 3 of 4 inputs', () => {
    const scored = score(card(20, 40, 20, 20), readings(10, 5, null, 8));
    expect(scored).toMatchObject({ score: 7, band: 'good', coverage: 0.8 });
    expect(scored.metrics.map(({ tenths }) => tenths)).toEqual([100, 50, null, 80]);
  });

  it('is withheld below 60 % of the weight and given at 60 %', () => {
    expect(score(card(40, 60), readings(9, null))).toMatchObject({ score: null, band: null, coverage: 0.4 });
    expect(score(card(40, 60), readings(null, 9)).score).toBe(9);
    expect(score(card(40, 60), new Map())).toMatchObject({ score: null, band: null, coverage: 0 });
  });

  it('rounds half up on the tenth', () => {
    expect(score(card(50, 50), readings(6.8, 6.9)).score).toBe(6.9);
    expect(score(card(50.5, 49.5), readings(6.8, 6.9)).score).toBe(6.8);
  });

  it.each([
    [4.9, 'poor'],
    [5, 'fair'],
    [6.9, 'fair'],
    [7, 'good'],
  ])('%s is %s', (raw, band) => {
    expect(score(card(100), readings(raw)).band).toBe(band);
  });

  it('refuses weights that do not add up to 100 %, and says what to do', () => {
    expect(() => score(card(20, 40, 20, 19), readings())).toThrow(HealthCardError);
    expect(() => score(card(20, 40, 20, 19), readings())).toThrow(/add up to 99 %.*change them/);
    expect(score(card(33.3, 33.3, 33.4), readings(1, 1, 1)).score).toBe(1);
  });

  it('refuses points that do not ascend', () => {
    const twice = {
      ...card(100),
      metrics: [
        {
          metric: 'm0',
          weightPercent: 100,
          points: [
            [1, 0],
            [1, 9],
          ] as [number, number][],
        },
      ],
    };
    expect(() => score(twice, readings(1))).toThrow(expect.objectContaining({ code: 'points' }));
  });

  it('of a value that may be greater is known only where the line is flat from there on', () => {
    const falling = {
      ...card(100),
      metrics: [
        {
          metric: 'm0',
          weightPercent: 100,
          points: [
            [0, 10],
            [6, 2],
            [10, 2],
          ] as [number, number][],
        },
      ],
    };
    const atLeast = (raw: number) =>
      new Map([['m0', { raw, previousRaw: null, asOf: null, atLeast: true, remark: null }]]);
    expect(score(falling, atLeast(5)).score).toBeNull();
    expect(score(falling, atLeast(6)).score).toBe(2);
    expect(score(falling, atLeast(60)).score).toBe(2);
  });

  it('is unknown, never NaN, for a raw value that is no number', () => {
    expect(score(card(100), readings(Number.NaN)).score).toBeNull();
  });

  it('does not depend on the order of the metrics and stays between its lowest and highest', () => {
    const drawn = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(drawn, (some) => {
        const sum = some.reduce((total, [, weight]) => total + weight, 0);
        // The last metric takes what rounding leaves, so that the weights are 100 %.
        const weights = some.map(([, weight]) => Math.floor((weight * 100) / sum));
        weights[0] = (weights[0] ?? 0) + 100 - weights.reduce((total, weight) => total + weight, 0);
        const forward = card(...weights);
        const backward = { ...forward, metrics: [...forward.metrics].reverse() };
        const read = readings(...some.map(([tenths]) => tenths / 10));
        const total = score(forward, read).score;
        expect(score(backward, read).score).toBe(total);
        const exact = some.reduce((all, [tenths], index) => all + tenths * (weights[index] ?? 0), 0);
        expect(total).toBe(Math.floor((exact + 50) / 100) / 10);
      }),
    );
  });
});
