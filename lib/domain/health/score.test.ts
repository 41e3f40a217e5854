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

  it('refuses a metric that stands twice, of which one line would be told for both', () => {
    const [line] = card(50).metrics;
    const twice = { ...card(50, 50), metrics: line === undefined ? [] : [line, line] };
    expect(() => score(twice, readings(1))).toThrow(expect.objectContaining({ code: 'twice' }));
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

  it('adds up from weighted cells: 2.0, 2.0, 1.2, 1.6 are 6.8; without NPS 2.5, 2.5, 2.0 are 7.0', () => {
    const cells = (...raws: (number | null)[]) =>
      score(card(20, 40, 20, 20), readings(...raws)).metrics.map(({ contribution }) => contribution);
    expect(cells(10, 5, 6, 8)).toEqual([20, 20, 12, 16]);
    expect(cells(10, 5, null, 8)).toEqual([25, 25, null, 20]);
  });

  it('says how many of its inputs are known: 3 of 4', () => {
    expect(score(card(20, 40, 20, 20), readings(10, 5, null, 8)).inputs).toEqual({ known: 3, total: 4 });
  });

  it('of the worst metric is beside the mean, and is the score where the card says so', () => {
    const both = score(card(20, 40, 20, 20), readings(10, 5, 6, 8));
    expect(both.models).toEqual({ weighted: 6.8, worst: 5 });
    const worst = score({ ...card(20, 40, 20, 20), model: 'worst' }, readings(10, 5, 6, 8));
    expect(worst).toMatchObject({ score: 5, band: 'fair', models: { weighted: 6.8, worst: 5 } });
    expect(worst.metrics.map(({ contribution }) => contribution)).toEqual([0, 50, 0, 0]);
    expect(score({ ...card(40, 60), model: 'worst' }, readings(1, null)).models).toEqual({
      weighted: null,
      worst: null,
    });
  });

  it('in bands takes the last point reached, below the first its own', () => {
    const banded = {
      ...card(100),
      metrics: [
        {
          metric: 'm0',
          weightPercent: 100,
          transform: 'bands' as const,
          points: [
            [0, 2],
            [50, 5.5],
            [80, 9],
          ] as [number, number][],
        },
      ],
    };
    expect([-1, 0, 49.9, 50, 79.9, 80, 1e300].map((raw) => score(banded, readings(raw)).score)).toEqual([
      2, 2, 2, 5.5, 5.5, 9, 9,
    ]);
  });

  it('has contributions that add up to it exactly, by either model, in any order', () => {
    const drawn = fc.array(
      fc.tuple(fc.option(fc.integer({ min: 0, max: 100 })), fc.integer({ min: 1, max: 9 })),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(drawn, fc.constantFrom('weighted', 'worst'), (some, model) => {
        const sum = some.reduce((total, [, weight]) => total + weight, 0);
        const weights = some.map(([, weight]) => Math.floor((weight * 100) / sum));
        weights[0] = (weights[0] ?? 0) + 100 - weights.reduce((total, weight) => total + weight, 0);
        const forward = { ...card(...weights), model, minimumCoverage: 0 };
        const read = readings(...some.map(([tenths]) => (tenths === null ? null : tenths / 10)));
        const scored = score(forward, read);
        const added = scored.metrics.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
        expect(added).toBe(Math.round((scored.score ?? 0) * 10));
        const backward = score({ ...forward, metrics: forward.metrics.toReversed() }, read);
        expect(backward.metrics.toReversed()).toEqual(scored.metrics);
      }),
    );
  });
});
