import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HealthAssessment } from '../model/health-assessment';
import { callFirst } from './call-first';

const NOW = Date.UTC(2026, 2, 2, 9);
const DAY = 86_400_000;
type Health = Parameters<typeof callFirst>[0];
const health = (
  likelihood: HealthAssessment['likelihood'],
  movement: HealthAssessment['movement'] = 'steady',
): Health => ({ likelihood, movement, drop: 'none' });
/** Nothing of where it is heading is shown, and the policy looks for a fall of one point. */
const UNSHOWN = { change: null, limit: 1 };
const renewal = (days: number) => ({ at: NOW + days * DAY, stage: null, movedBackAt: null, amount: null });

test('a likely loss, a fall, or a near renewal of a customer that is not safe is a reason to call', () => {
  expect(callFirst(health('high'), null, 1000, 1000, UNSHOWN, NOW)).toMatchObject({
    wanted: true,
    likely: true,
  });
  expect(callFirst(health('low', 'down'), null, 1000, 1000, UNSHOWN, NOW)).toMatchObject({
    wanted: true,
    falling: true,
  });
  expect(callFirst(health('medium'), renewal(60), 1000, 1000, UNSHOWN, NOW)).toMatchObject({
    wanted: true,
    renewalDays: 60,
  });
  expect(callFirst(health('medium'), renewal(200), 1000, 1000, UNSHOWN, NOW).wanted).toBe(false);
  expect(callFirst(health('low'), renewal(10), 9e9, 1000, UNSHOWN, NOW).wanted).toBe(false);
});

test.each([
  [-4.5, true],
  [-1, true],
  [-0.9, false],
  [2, false],
  [null, false],
] as const)('a shown change of %s is a fall by the limit of the policy: %s', (change, falling) => {
  for (const movement of ['steady', null] as const)
    expect(callFirst(health('low', movement), null, 1, 1, { change, limit: 1 }, NOW)).toMatchObject({
      ...{ falling, wanted: falling },
    });
});

test('of two of one likelihood the nearer renewal comes first, then the more money', () => {
  const weight = (days: number, money: number | null) =>
    callFirst(health('high'), renewal(days), money, 1000, UNSHOWN, NOW).weight;
  expect(weight(20, 1000)).toBeGreaterThan(weight(60, 1000));
  expect(weight(60, 1000)).toBeGreaterThan(weight(200, 1000));
  expect(weight(60, 2000)).toBeGreaterThan(weight(60, 1000));
  expect(weight(60, null)).toBe(weight(60, 1000));
});

test('a renewal long past says nothing, one just past is as near as can be', () => {
  expect(callFirst(health('high'), renewal(-400), 1, 1, UNSHOWN, NOW).renewalDays).toBeNull();
  expect(callFirst(health('high'), renewal(-3), 1, 1, UNSHOWN, NOW)).toMatchObject({
    renewalDays: -3,
    weight: 12,
  });
  expect(callFirst(health('high'), renewal(-60), 1, 1, UNSHOWN, NOW)).toMatchObject({
    renewalDays: -60,
    weight: 8,
  });
});

test('an unknown likelihood is no reason of its own, and never raises anybody above a known one', () => {
  expect(callFirst({ ...health(null), drop: null }, 'none', null, 0, UNSHOWN, NOW)).toEqual({
    ...{ wanted: false, weight: 1, likely: false, falling: false, renewalDays: null },
  });
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 1e9 }), (days, money) => {
      const of = (one: HealthAssessment['likelihood']) =>
        callFirst(health(one), renewal(days), money, 1000, UNSHOWN, NOW).weight;
      expect(of('high')).toBeGreaterThan(of('medium'));
      expect(of('medium')).toBeGreaterThan(of(null));
      expect(of(null)).toBe(of('low'));
    }),
  );
});
