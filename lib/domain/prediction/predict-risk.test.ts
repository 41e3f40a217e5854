import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictRisk } from './predict-risk';
import type { Signal } from './signal';

const risk = {
  ordinaryPercent: 5,
  bands: { watch: 40, high: 60, critical: 80 },
  minimumCoverage: 0.5,
  features: {},
};

function signal(id: string, weight: number, outcome: 'fired' | 'clear' | 'unknown' = 'fired'): Signal {
  const sentence = { key: id, values: [] };
  if (outcome !== 'fired') return { id, weight, finding: { outcome, sentence }, nextChange: null };
  return {
    id,
    weight,
    finding: { outcome, sentence, phrase: { kind: 'message', key: id } },
    nextChange: null,
  };
}

const anySignals = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    weight: fc.double({ min: -10, max: 10, noNaN: true }),
    outcome: fc.constantFrom('fired', 'clear', 'unknown'),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
);
const anyOrdinary = fc.double({ min: 0.01, max: 99.99, noNaN: true });
const toSignals = (drawn: { id: string; weight: number; outcome: string }[]) =>
  drawn.map(({ id, weight, outcome }) => signal(id, weight, outcome as 'fired'));
const everything = { ...risk, minimumCoverage: 0 };

describe('predictRisk', () => {
  it('gives an ordinary ticket the ordinary number', () => {
    expect(predictRisk([signal('a', 2, 'clear')], risk, 'open')).toEqual({
      risk: { state: 'known', number: 5, band: 'low', ordinary: 5, coverage: 1 },
      atLeast: { number: 5, band: 'low' },
      reasons: [],
      coverage: 1,
    });
  });

  it('says what it is at least: what would raise it is not there, what would lower it is', () => {
    const half = [signal('a', 4), signal('b', 3, 'unknown'), signal('c', 2, 'unknown')];
    expect(predictRisk(half, risk, 'open')).toMatchObject({
      risk: { state: 'not-enough-data' },
      atLeast: { number: 74, band: 'high' },
    });
    expect(predictRisk([...half, signal('d', -4, 'unknown')], risk, 'open').atLeast).toEqual({
      number: 5,
      band: 'low',
    });
    expect(predictRisk(half, risk, 'solved').atLeast).toBeNull();
  });

  it('is never more than the number that everything known would make', () => {
    fc.assert(
      fc.property(anySignals, fc.array(fc.boolean()), (drawn, fires) => {
        const settled = drawn.map((one, index) =>
          one.outcome === 'unknown' ? { ...one, outcome: fires[index] ? 'fired' : 'clear' } : one,
        );
        const bound = predictRisk(toSignals(drawn), risk, 'open').atLeast;
        const known = predictRisk(toSignals(settled), everything, 'open').risk;
        if (bound === null || known.state !== 'known') throw new Error('An open ticket has a number.');
        expect(bound.number).toBeLessThanOrEqual(known.number);
      }),
    );
  });

  it('gives the worked example: 4.0 logits on 5 % are 74, shared 33, 21, 15', () => {
    const { risk: known, reasons } = predictRisk(
      [signal('c', 0.9), signal('a', 1.9), signal('b', 1.2)],
      risk,
      'open',
    );
    expect(known).toEqual({ state: 'known', number: 74, band: 'high', ordinary: 5, coverage: 1 });
    expect(reasons.map(({ id, points }) => [id, points])).toEqual([
      ['a', 33],
      ['b', 21],
      ['c', 15],
    ]);
  });

  it.each([
    [-4, 'low', 0],
    [2.5384, 'watch', 40],
    [3.3498, 'high', 60],
    [4.3307, 'critical', 80],
  ])('%s logits are %s', (weight, band, number) => {
    expect(predictRisk([signal('a', weight)], risk, null).risk).toMatchObject({ band, number });
  });

  it('with opposite weights, where the quotient is 0 / 0, takes its limit', () => {
    const { risk: known, reasons } = predictRisk([signal('a', 1.2), signal('b', -1.2)], risk, 'open');
    expect(known).toMatchObject({ number: 5, ordinary: 5, coverage: 1 });
    expect(reasons.map(({ points }) => points)).toEqual([6, -6]);
  });

  it('has no number where more is unknown than the policy allows, and has one at the edge', () => {
    const half = [signal('a', 1), signal('b', -1, 'unknown')];
    expect(predictRisk(half, risk, 'open')).toMatchObject({ risk: { state: 'known' }, coverage: 0.5 });
    const less = [signal('a', 1), signal('b', -1.01, 'unknown')];
    expect(predictRisk(less, risk, 'open')).toMatchObject({
      risk: { state: 'not-enough-data' },
      reasons: [],
    });
  });

  it.each(['solved', 'closed'] as const)('is done with a %s ticket, whatever is unknown', (status) => {
    expect(predictRisk([signal('a', 1, 'unknown')], risk, status).risk).toEqual({ state: 'done' });
  });

  it('a policy that weighs nothing gives every ticket the ordinary number', () => {
    expect(predictRisk([], risk, 'open').risk).toMatchObject({ number: 5 });
  });

  it('adds up exactly, stays within 0-100, and equals an independent recomputation', () => {
    fc.assert(
      fc.property(anySignals, anyOrdinary, (drawn, ordinaryPercent) => {
        const { risk: known, reasons } = predictRisk(
          toSignals(drawn),
          { ...everything, ordinaryPercent },
          'open',
        );
        if (known.state !== 'known') throw new Error('expected a number');
        const odds = drawn
          .filter(({ outcome }) => outcome === 'fired')
          .reduce(
            (product, { weight }) => product * Math.E ** weight,
            ordinaryPercent / (100 - ordinaryPercent),
          );
        expect(Math.abs(known.number - (100 * odds) / (1 + odds))).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(reasons.reduce((sum, { points }) => sum + points, known.ordinary)).toBe(known.number);
        expect(known.number).toBeGreaterThanOrEqual(0);
        expect(known.number).toBeLessThanOrEqual(100);
        for (const { points, weight } of reasons) expect(points * weight).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order of the signals', () => {
    const both = anySignals.chain((drawn) =>
      fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length })),
    );
    fc.assert(
      fc.property(both, ([drawn, shuffled]) => {
        expect(JSON.stringify(predictRisk(toSignals(shuffled), everything, 'open'))).toBe(
          JSON.stringify(predictRisk(toSignals(drawn), everything, 'open')),
        );
      }),
    );
  });

  it('one signal more adds its own reason and changes the weight of no other', () => {
    fc.assert(
      fc.property(anySignals, fc.double({ min: -10, max: 10, noNaN: true }), (drawn, weight) => {
        const weights = (signals: Signal[]) =>
          new Map(
            predictRisk(signals, everything, 'open').reasons.map((reason) => [reason.id, reason.weight]),
          );
        const before = weights(toSignals(drawn));
        const after = weights([...toSignals(drawn), signal('one-more', weight)]);
        expect(after).toEqual(new Map([...before, ['one-more', weight]]));
      }),
    );
  });
});
