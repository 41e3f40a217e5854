import { expect, test } from 'vitest';
import { assessAccount } from '../domain/assess-account';
import { defaultPolicy } from '../domain/default-policy/default-policy';
import { accountFacts } from '../domain/health/__fixtures__/account-facts';
import type { HealthAssessment } from '../domain/model/health-assessment';
import { paintAccount } from './paint-account';
import { trendChip } from './panel/trend-chip';

const NOW = Date.UTC(2026, 2, 2, 14);
const DAY = 86_400_000;
const MOVE = {
  metrics: [],
  explained: 1,
  from: { at: NOW - 30 * DAY, score: 6.4 },
  to: { at: NOW, score: 5 },
};

const plain = assessAccount(accountFacts(), defaultPolicy, NOW);
const scored: HealthAssessment = {
  ...plain,
  score: 5,
  band: 'fair',
  computed: { score: 5, band: 'fair' },
  drop: 'none',
  trend: 0.4,
  change: null,
};
const badge = (health: HealthAssessment) =>
  paintAccount({
    health,
    problem: null,
    readAt: NOW,
    now: NOW,
    clockOffset: 0,
    host: 'zendesk',
    language: { text: (key) => key, locale: 'en' },
  }).trend;

test('the badge and the panel say the same of where a score is heading', () => {
  const fell = { ...scored, change: { ...MOVE, change: -1.4 } };
  expect(badge(fell)).toBe(-1.4);
  expect(trendChip(fell, 7, 'en')?.direction).toBe('down');
  expect(badge(scored)).toBe(0.4);
});

test('what one decimal cannot show is no movement, and of an unknown score there is none', () => {
  expect(badge({ ...scored, trend: 0.04 })).toBe(0);
  expect(badge({ ...scored, computed: { score: null, band: null } })).toBeNull();
});
