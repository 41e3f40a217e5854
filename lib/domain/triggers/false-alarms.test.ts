import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import { syntheticHistory } from './__fixtures__/synthetic-history';
import { evaluate } from './evaluate';

const now = Date.UTC(2026, 2, 30, 12);
const thresholds = [10, 20, 25, 30, 35, 40, 50];

const triggers: Policy['triggers'] = ['usage', 'login_frequency'].flatMap((metric) =>
  thresholds.map((percent) => ({
    id: `${metric.slice(0, 5)}-${percent}`,
    rule: 'measure-changed',
    mode: 'suggest' as const,
    weight: 0,
    parameters: { metric, percent: -percent },
  })),
);
const pairs = thresholds.flatMap((usage) =>
  thresholds.map((logins) => [{ rule: `usage-${usage}` }, { rule: `login-${logins}` }]),
);
const combinations: Policy['combinations'] = pairs.flatMap((parts, index) => {
  const common = { name: 'Both or either', mode: 'suggest' as const, weight: 0 };
  return [
    { id: `both-${index}`, when: { all: parts }, ...common },
    { id: `either-${index}`, when: { any: parts }, ...common },
  ];
});
const policy: Policy = { ...defaultPolicy, triggers, combinations };

/** For every trigger and combination: what share of those that escalated it told, and how often it was wrong. */
function score(seed: number) {
  const history = syntheticHistory(1000, now, seed);
  const told = new Map<string, { hits: number; falseAlarms: number }>();
  for (const { facts, escalates } of history)
    for (const { id, finding } of evaluate(policy, facts, now)) {
      const count = told.get(id) ?? { hits: 0, falseAlarms: 0 };
      if (finding.outcome === 'fired') count[escalates ? 'hits' : 'falseAlarms']++;
      told.set(id, count);
    }
  const escalated = history.filter(({ escalates }) => escalates).length;
  return [...told].map(([id, { hits, falseAlarms }]) => ({ id, recall: hits / escalated, falseAlarms }));
}

describe('acceptance 3.8: the shape of the benchmark', () => {
  it.each([1, 2, 3])('at equal recall, AND cuts false alarms by at least 35 per cent (seed %i)', (seed) => {
    const scored = score(seed);
    const fewest = (recall: number, kind: RegExp) =>
      Math.min(
        ...scored
          .filter((one) => kind.test(one.id) && one.recall >= recall)
          .map(({ falseAlarms }) => falseAlarms),
      );
    for (const recall of [0.8, 0.9]) {
      const both = fewest(recall, /^both/);
      // Against either trigger alone, and against listening to both one by one, each at its best thresholds.
      expect(both).toBeLessThanOrEqual(0.65 * fewest(recall, /^(usage|login)/));
      expect(both).toBeLessThanOrEqual(0.65 * fewest(recall, /^either/));
      expect(Number.isFinite(both)).toBe(true);
    }
  });
});
