import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleFiring } from './rule-firing';
import { ruleQuality } from './rule-quality';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const START = Date.parse('2026-03-02T09:00Z');

function fired(recordKey: string, at: number, probability?: number): RuleFiring {
  return { rule: 'no-reply-in-time', recordKey, at, ...(probability === undefined ? {} : { probability }) };
}

function judged(
  firings: RuleFiring[],
  bad: Record<string, number | 'none' | null>,
  until = START + 30 * DAY,
) {
  return ruleQuality(firings, { until, byRecord: new Map(Object.entries(bad)) }, WEEK)[0];
}

describe('KP6: what a rule is worth', () => {
  test('KP6, acceptance 4.13: two hits, one false alarm: precision, recall and the median lead', () => {
    const quality = judged([fired('a', START), fired('b', START), fired('c', START)], {
      a: START + 2 * HOUR,
      b: START + 5 * HOUR,
      c: 'none',
      d: START + DAY,
    });
    expect(quality).toMatchObject({ firings: 3, hits: 2, falseAlarms: 1, badRecords: 3, caughtRecords: 2 });
    expect(quality?.precisionPercent).toBeCloseTo(200 / 3, 10);
    expect(quality?.recallPercent).toBeCloseTo(200 / 3, 10);
    expect(quality?.medianLead).toBe(3.5 * HOUR);
  });

  test('KP6: to the millisecond: at the trouble and a horizon before it are hits, one more on either side is not', () => {
    const verdict = (at: number) => judged([fired('a', at)], { a: START });
    expect(verdict(START)).toMatchObject({ hits: 1, medianLead: 0 });
    expect(verdict(START + 1)).toMatchObject({ hits: 0, late: 1, falseAlarms: 0, precisionPercent: 0 });
    expect(verdict(START - WEEK)).toMatchObject({ hits: 1, medianLead: WEEK });
    expect(verdict(START - WEEK - 1)).toMatchObject({ hits: 0, falseAlarms: 1 });
  });

  test('KP6: still inside the horizon, or nothing known, counts as neither', () => {
    const soon = judged([fired('a', START)], { a: 'none' }, START + WEEK - 1);
    expect(soon).toMatchObject({ undecided: 1, falseAlarms: 0, precisionPercent: null });
    expect(judged([fired('a', START)], { a: 'none' }, START + WEEK)?.falseAlarms).toBe(1);
    expect(judged([fired('a', START)], { a: null })).toMatchObject({ unknown: 1, precisionPercent: null });
    expect(judged([fired('a', START)], {})).toMatchObject({ unknown: 1, recallPercent: null });
    expect(judged([fired('a', START + DAY)], { a: 'none' }, START)).toBeUndefined();
    expect(judged([fired('a', START)], { a: START + 2 * DAY }, START + DAY)).toMatchObject({
      undecided: 1,
      badRecords: 0,
    });
  });

  test('KP6: the same alarm again counts once, and its lead is that of the first', () => {
    const quality = judged([fired('a', START + DAY), fired('a', START), fired('a', START + 3 * DAY)], {
      a: START + 2 * DAY,
    });
    expect(quality).toMatchObject({ firings: 3, hits: 1, repeats: 2, late: 0, medianLead: 2 * DAY });
    const apart = judged([fired('a', START), fired('a', START + WEEK - 1), fired('a', START + WEEK)], {
      a: 'none',
    });
    expect(apart).toMatchObject({ falseAlarms: 2, repeats: 1 });
  });

  test('acceptance 4.13: calibration, where rules gave a probability', () => {
    const quality = judged(
      [fired('a', START, 0.8), fired('b', START, 0.4), fired('c', START), fired('d', START, 7)],
      {
        a: START + DAY,
        b: 'none',
        c: 'none',
        d: 'none',
      },
    );
    expect(quality?.calibration?.predictedPercent).toBeCloseTo(60, 10);
    expect(quality?.calibration).toMatchObject({ happenedPercent: 50, n: 2 });
    expect(judged([fired('a', START)], { a: 'none' })?.calibration).toBeNull();
  });

  test('KP6: every firing is exactly one thing, in whatever order they come', () => {
    const moment = fc.integer({ min: 0, max: 20 }).map((day) => START + day * DAY);
    const record = fc.constantFrom('a', 'b', 'c', 'd');
    const rule = fc.constantFrom('one', 'two');
    const firing = fc.record({
      rule,
      recordKey: record,
      at: moment,
      probability: fc.constantFrom(null, 0.3, 0.9),
    });
    const outcome = fc.oneof(moment, fc.constant('none' as const), fc.constant(null));
    const outcomes = fc.dictionary(record, outcome).map((bad) => new Map(Object.entries(bad)));
    fc.assert(
      fc.property(fc.array(firing), outcomes, moment, (firings, byRecord, until) => {
        const result = ruleQuality(firings, { until, byRecord }, WEEK);
        expect(ruleQuality(firings.toReversed(), { until, byRecord }, WEEK)).toEqual(result);
        const counted = result.map((one) => [
          one.hits + one.falseAlarms + one.late + one.undecided + one.unknown + one.repeats,
          one.firings,
        ]);
        for (const [parts, whole] of counted) expect(parts).toBe(whole);
        expect(counted.reduce((sum, [, whole = 0]) => sum + whole, 0)).toBe(
          firings.filter(({ at }) => at <= until).length,
        );
      }),
    );
  });
});
