import { describe, expect, it } from 'vitest';
import english from '../../../../locales/health.en.json';
import ofReasons from '../../../../locales/reasons.en.json';
import { accountFacts } from '../__fixtures__/account-facts';
import { healthMetrics } from '../registry';
import { score } from '../score';
import { milestones } from './milestones';
import { payment } from './payment';
import { pulse } from './pulse';
import { sentiment } from './sentiment';

const now = Date.UTC(2026, 2, 2, 9);

describe('HS1: metrics of all six kinds', () => {
  it('are there, each with points that a card can take as they are', () => {
    expect(new Set(healthMetrics.map(({ topic }) => topic))).toEqual(
      new Set(['usage', 'engagement', 'support', 'feedback', 'renewal', 'milestones']),
    );
    for (const { id, defaultPoints } of healthMetrics) {
      const card = {
        ...{ id: 'one', name: 'One', minimumCoverage: 0.6, bands: { poor: 5, fair: 7 } },
        metrics: [{ metric: id, weightPercent: 100, points: defaultPoints }],
      };
      const [x, y] = defaultPoints[0] ?? [0, 0];
      const read = { raw: x, previousRaw: null, asOf: null, atLeast: false, remark: null };
      expect([id, score(card, new Map([[id, read]])).score]).toEqual([id, y]);
    }
  });

  it.each([
    [milestones, 0, 100],
    [payment, 0, 3650],
    [sentiment, -1, 1],
    [pulse, 0, 10],
  ])('$id is read within its range only', (metric, least, most) => {
    const read = (value: number) =>
      metric.read(accountFacts({ measures: { [metric.id]: { value, previous: null, asOf: 5 } } }), now).raw;
    expect([least, most].map(read)).toEqual([least, most]);
    const outside = [least - 0.1, most + 0.1, Number.NaN, Number.POSITIVE_INFINITY];
    expect(outside.map(read)).toEqual([null, null, null, null]);
  });

  it('say in words how they moved', () => {
    const keys = Object.keys({ ...ofReasons, ...english });
    for (const metric of [milestones, payment, sentiment, pulse]) {
      const measures = { [metric.id]: { value: 1, previous: 0, asOf: 5 } };
      const { remark } = metric.read(accountFacts({ measures }), now);
      expect(keys).toContain(remark?.key);
    }
  });
});
