import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../default-policy/default-policy';
import type { HealthPoint } from '../../model/health-point';
import { assessBy } from '../__fixtures__/assess-by';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { healthDecline as rule } from './health-decline';
import { negativeSentiment } from './negative-sentiment';

const now = Date.UTC(2026, 2, 30, 12);
const day = 86_400_000;
const point = (score: number | null, daysAgo: number, metrics: HealthPoint['metrics'] = []): HealthPoint => ({
  at: now - daysAgo * day,
  score,
  metrics,
});
const judge = (healthHistory: HealthPoint[] | null, parameters = {}, moment = now) =>
  assessBy({ rule: rule.id, parameters }, ticketFacts(now, { healthHistory }), moment);

describe('TR13, HS12: the health of the customer falls', () => {
  it('TR13: 7.4 to 6.1 within 7 days fires, and names the metric that moved', () => {
    const usage = (score: number) => [{ metric: 'usage', score, weightPercent: 100 }];
    const assessment = judge([point(7.4, 3, usage(7.4)), point(6.1, 0, usage(6.1))]);
    expect(assessment.outcome).toBe('fired');
    expect(assessment.reasons[0]?.sentence).toEqual({
      key: 'reason_health_decline_by',
      values: [
        { kind: 'number', number: 7.4 },
        { kind: 'number', number: 6.1 },
        { kind: 'duration', milliseconds: 3 * day },
        { kind: 'message', key: 'metric_usage' },
        { kind: 'number', number: 1.3 },
      ],
    });
  });

  it('HS12: both it and negative sentiment are in the shipped policy', () => {
    expect(defaultPolicy.triggers.map((one) => one.rule)).toEqual(
      expect.arrayContaining([rule.id, negativeSentiment.id]),
    );
  });

  it('TR13: a drop of 1.0 fires, one of 0.9 just does not', () => {
    expect(judge([point(7.1, 3), point(6.1, 0)]).outcome).toBe('fired');
    expect(judge([point(7.0, 3), point(6.1, 0)]).outcome).toBe('clear');
  });

  it('TR13: the older score leaves the window after 7 days, and time says when', () => {
    const points = [point(7.4, 7), point(6.1, 1), point(6.1, 0)];
    expect(judge(points)).toMatchObject({ outcome: 'fired', nextChangeAt: now + 1 });
    expect(judge(points, {}, now + 1).outcome).toBe('clear');
  });

  it('follows the policy, unless it has numbers of its own', () => {
    const points = [point(7.4, 10), point(6.1, 0)];
    const drop = { healthDrop: { points: 1, days: 14 } };
    const facts = ticketFacts(now, { healthHistory: points });
    expect(assessBy({ rule: rule.id }, facts, now, drop).outcome).toBe('fired');
    expect(assessBy({ rule: rule.id, parameters: { points: 2 } }, facts, now, drop).outcome).toBe('clear');
  });

  it('is unknown without a score now, or one before', () => {
    const outcomes = [null, [], [point(6.1, 0)], [point(7.4, 3), point(null, 0)]].map(
      (list) => judge(list).outcome,
    );
    expect(outcomes).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });
});
