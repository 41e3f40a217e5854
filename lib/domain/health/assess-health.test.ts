import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessAccount } from '../assess-account';
import { defaultPolicy } from '../default-policy/default-policy';
import type { AccountFacts } from '../model/account-facts';
import { HealthAssessment } from '../model/health-assessment';
import type { HealthOverride } from '../model/health-override';
import type { HealthPoint } from '../model/health-point';
import type { Policy } from '../model/policy';
import { accountFacts, listOf } from './__fixtures__/account-facts';
import { cohorts } from './cohorts';
import { healthPointOf } from './health-point-of';
import { isNewPoint } from './is-new-point';
import { likelihoodGroups } from './likelihood-groups';
import { standingOf } from './standing-of';
import { usualChange } from './usual-change';

const DAY = 86_400_000;
const now = Date.parse('2026-03-16T12:00Z');

/** A card whose raw values are scores already: measures of 0 to 10. */
function card(
  id: string,
  weights: Record<string, number>,
  more: Partial<Policy['healthCards'][number]> = {},
) {
  return {
    id,
    name: id,
    metrics: Object.entries(weights).map(([metric, weightPercent]) => ({
      metric,
      weightPercent,
      points: [
        [0, 0],
        [10, 10],
      ] as [number, number][],
    })),
    minimumCoverage: 0.6,
    bands: { poor: 5, fair: 7 },
    ...more,
  };
}

/** Of the classic vector 10, 5, 6, 8. */
const vector = { adoption: 10, milestones: 5, nps: 6, pulse: 8 };
const classic = { adoption: 20, milestones: 40, nps: 20, pulse: 20 };

function withValues(
  values: Readonly<Record<string, number | null>>,
  changes: Partial<AccountFacts> = {},
): AccountFacts {
  const measures = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, previous: null, asOf: now - DAY }]),
  );
  const facts = accountFacts({ measures, ...changes });
  return { ...facts, account: { ...facts.account, ...changes.account, measures } };
}

function assessed(
  facts: AccountFacts,
  healthCards = [card('general', classic)],
  more: Partial<Policy> = {},
): HealthAssessment {
  const health = assessAccount(facts, { ...defaultPolicy, healthCards, ...more }, now);
  expect(HealthAssessment.parse(health)).toEqual(health);
  return health;
}

const ofTier = (tier: string | null) => ({ account: { ...accountFacts().account, tier } });

describe('A-T2: health of both published vectors', () => {
  it('6.8, 7.1, and 7.0 of 3 of 4 inputs with NPS missing', () => {
    expect(assessed(withValues(vector))).toMatchObject({ score: 6.8, inputs: { known: 4, total: 4 } });
    expect(assessed(withValues({ adoption: 7.5, milestones: 9, nps: 5, pulse: 5 })).score).toBe(7.1);
    const missing = assessed(withValues({ ...vector, nps: null }));
    expect(missing).toMatchObject({ score: 7, coverage: 0.8, inputs: { known: 3, total: 4 } });
    expect(missing.metrics.map(({ contribution }) => contribution)).toEqual([2.5, 2.5, null, 2]);
  });
});

describe('HS4: a card per segment', () => {
  const cards = [
    card('general', classic),
    card('large', classic, { segment: 'enterprise' }),
    card('small', { ...classic, adoption: 50, milestones: 10 }, { segment: 'small-business' }),
  ];

  it('gives the same raw data 6.8 on the Enterprise card and 8.3 on that of small businesses', () => {
    const on = (tier: string) => assessed(withValues(vector, ofTier(tier)), cards);
    expect(on('Enterprise')).toMatchObject({ cardId: 'large', score: 6.8 });
    expect(on('SMB')).toMatchObject({ cardId: 'small', score: 8.3, segments: { in: ['small-business'] } });
  });

  it('of two that fit takes the later one, of none and of an unknown segment the one for everybody', () => {
    const twice = [...cards, card('later', classic, { segment: 'enterprise' })];
    expect(assessed(withValues(vector, ofTier('Enterprise')), twice).cardId).toBe('later');
    expect(assessed(withValues(vector, ofTier('Gold')), cards).cardId).toBe('general');
    expect(assessed(withValues(vector, ofTier(null)), cards)).toMatchObject({
      cardId: 'general',
      segments: { unknown: expect.arrayContaining(['enterprise', 'small-business']) },
    });
  });

  it('refuses a policy without a card for somebody', () => {
    expect(() => assessed(withValues(vector), cards.slice(1))).toThrow(
      expect.objectContaining({ code: 'no-card' }),
    );
  });
});

describe('Gainsight 3004: a person’s word', () => {
  const override: HealthOverride = {
    recordKey: 'salesforce/acme.my.salesforce.com/account/001',
    score: 3.5,
    authorId: '005x',
    reason: 'The sponsor left',
    at: now - DAY,
    expiresAt: now + DAY,
  };

  it('is shown with its author, reason and expiry beside what was computed', () => {
    expect(assessed(withValues(vector, { override }))).toMatchObject({
      score: 3.5,
      band: 'poor',
      likelihood: 'high',
      computed: { score: 6.8, band: 'fair' },
      override: { authorId: '005x', reason: 'The sponsor left', expiresAt: now + DAY },
    });
  });

  it('ends at its expiry, not before; what is not known yet, or no score, is none', () => {
    const shown = (changes: Partial<HealthOverride>) => {
      const { score, override: inForce } = assessed(
        withValues(vector, { override: { ...override, ...changes } }),
      );
      return [score, inForce === 'none'];
    };
    expect(shown({ expiresAt: now + 1 })).toEqual([3.5, false]);
    expect(shown({ expiresAt: now })).toEqual([6.8, true]);
    expect(shown({ at: now + 1 })).toEqual([6.8, true]);
    expect(shown({ score: Number.NaN })).toEqual([6.8, true]);
    expect(assessed(withValues(vector, { override: null })).override).toBeNull();
  });

  it('is never lost to what is computed, and is not what trends are made of', () => {
    const values = fc.record({
      adoption: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
      milestones: fc.option(fc.double({ noNaN: false })),
      nps: fc.option(fc.double({ min: -100, max: 100, noNaN: true })),
    });
    fc.assert(
      fc.property(values, (drawn) => {
        const health = assessed(withValues(drawn, { override }));
        expect([health.score, health.override]).toEqual([3.5, override]);
        expect(healthPointOf(health).score).toBe(assessed(withValues(drawn)).score);
      }),
    );
  });
});

describe('inputs that are old or odd', () => {
  const limited = card('limited', classic);
  const at = (asOf: number | null, staleAfterDays?: number) => {
    const facts = withValues(vector);
    const { measures } = facts.account;
    const nps = { value: 6, previous: null, asOf };
    const metrics = limited.metrics.map((one) =>
      one.metric === 'nps' && staleAfterDays !== undefined ? { ...one, staleAfterDays } : one,
    );
    return assessed({ ...facts, account: { ...facts.account, measures: { ...measures, nps } } }, [
      { ...limited, metrics },
    ]);
  };
  const line = (health: HealthAssessment) => health.metrics.find(({ metric }) => metric === 'nps');

  it('a stale one is unknown and says so, at the limit it counts', () => {
    expect(line(at(now - 30 * DAY, 30))).toMatchObject({ score: 6, stale: false });
    const stale = at(now - 30 * DAY - 1, 30);
    expect(line(stale)).toMatchObject({ raw: null, score: null, contribution: null, stale: true });
    expect(stale).toMatchObject({ score: 7, inputs: { known: 3, total: 4 } });
    expect(line(at(null, 30))).toMatchObject({ score: null, stale: true });
    expect(line(at(null))).toMatchObject({ score: 6, stale: false });
    expect(line(at(0))).toMatchObject({ score: 6, stale: false });
  });

  it('one from the future is unknown', () => {
    expect(line(at(now + DAY))).toMatchObject({ score: 6 });
    expect(line(at(now + DAY + 1))).toMatchObject({ score: null, stale: false });
  });

  it('a metric that never existed, and numbers that are none, are unknown: never NaN, never green', () => {
    const moon = assessed(withValues({ moon: 10 }), [card('moon', { moon: 100 })]);
    expect(moon).toMatchObject({ score: null, band: null, likelihood: null, expansion: null });
    const odd = assessed(
      withValues({ adoption: Number.NaN, milestones: Number.POSITIVE_INFINITY, nps: 1e300, pulse: -1 }),
    );
    expect(odd).toMatchObject({ score: null, coverage: 0 });
    expect(JSON.stringify(odd)).not.toMatch(/NaN|Infinity/);
  });
});

/** One point a day up to yesterday, oldest first, of a card of one metric. */
function history(scores: readonly (number | null)[]): HealthPoint[] {
  return scores.map((score, index) => ({
    at: now - (scores.length - index) * DAY,
    score,
    metrics: [{ metric: 'pulse', score, weightPercent: 100 }],
  }));
}

const single = [card('single', { pulse: 100 })];

describe('HS5: over time', () => {
  it('a sparkline has 90 days, the last one today, and gaps stay gaps', () => {
    const { sparkline } = assessed(
      withValues(
        { pulse: 6 },
        { healthHistory: history([9, 8, null, 7.5]).filter(({ score }) => score !== 8) },
      ),
      single,
    );
    expect(sparkline).toHaveLength(90);
    expect(sparkline.slice(-6)).toEqual([null, 9, null, null, 7.5, 6]);
  });

  it('a drop shows from and to and which metric moved how much', () => {
    const { drop, causes } = assessed(withValues({ pulse: 6.1 }, { healthHistory: history([7.4]) }), single);
    expect(drop).toMatchObject({
      from: { score: 7.4 },
      to: { score: 6.1 },
      metrics: [{ metric: 'pulse', change: -1.3 }],
      since: now,
    });
    expect(causes).toMatchObject([{ metric: 'pulse', playbook: 'play-pulse' }]);
  });

  it('a move counts only when it is more than the usual ups and downs', () => {
    const noisy = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 6 : 7));
    const still = noisy.map(() => 6);
    const moved = (scores: number[], value: number) =>
      assessed(withValues({ pulse: value }, { healthHistory: history(scores) }), single).movement;
    // Daily changes of 1 up and down: twice 1.4826 points are usual.
    expect(usualChange(noisy)).toBeCloseTo(2.9652, 10);
    expect(moved(noisy, 4)).toBe('steady');
    expect(moved(noisy, 3)).toBe('down');
    expect(moved(still, 6.1)).toBe('up');
    expect(moved(still, 6)).toBe('steady');
    expect(moved(still.slice(0, 5), 1)).toBeNull();
  });

  it('of a card of the worst metric goes with that card: the worst now less the worst before', () => {
    const facts = withValues({});
    const measures = {
      adoption: { value: 9, previous: 6, asOf: now },
      pulse: { value: 3, previous: 7, asOf: now },
    };
    const worst = card('worst', { adoption: 90, pulse: 10 }, { model: 'worst' });
    const health = assessed({ ...facts, account: { ...facts.account, measures } }, [worst]);
    expect(health).toMatchObject({ score: 3, trend: -3, models: { weighted: 8.4, worst: 3 } });
  });

  it('usual changes are not counted across gaps, from 14 of them on', () => {
    expect(usualChange(Array.from({ length: 14 }, () => 5))).toBeNull();
    expect(usualChange(Array.from({ length: 15 }, () => 5))).toBe(0);
    expect(usualChange(Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 5 : null)))).toBeNull();
  });

  it('a point is kept once a day, and when it says something else', () => {
    const point = healthPointOf(assessed(withValues(vector)));
    expect(isNewPoint(null, point, defaultPolicy)).toBe(true);
    expect(isNewPoint({ ...point, at: now - 1000 }, point, defaultPolicy)).toBe(false);
    expect(isNewPoint({ ...point, at: now - DAY }, point, defaultPolicy)).toBe(true);
    expect(isNewPoint({ ...point, at: now - 1000, score: 9 }, point, defaultPolicy)).toBe(true);
    expect(isNewPoint({ ...point, at: now + 1, score: 9 }, point, defaultPolicy)).toBe(false);
  });
});

describe('HS8: root causes', () => {
  const pointBefore = (metrics: [string, number, number][], score: number): HealthPoint[] => [
    {
      at: now - 31 * DAY,
      score,
      metrics: metrics.map(([metric, own, weightPercent]) => ({ metric, score: own, weightPercent })),
    },
  ];

  it('each names a play; the first three explain at least 80 % of the change', () => {
    const past = pointBefore(
      [
        ['adoption', 10, 20],
        ['milestones', 8, 40],
        ['nps', 8, 20],
        ['pulse', 8.5, 20],
      ],
      8.5,
    );
    const { change, causes } = assessed(withValues(vector, { healthHistory: past }));
    expect(change).toMatchObject({ change: -1.7, explained: 1 });
    expect(causes.map(({ metric, change: by, playbook }) => [metric, by, playbook])).toEqual([
      ['milestones', -1.2, 'play-milestones'],
      ['nps', -0.4, 'play-nps'],
      ['pulse', -0.1, 'play-pulse'],
    ]);
    expect(causes[0]?.sentence).toMatchObject({ key: 'health_cause' });
  });

  it('are none where the score rose or no past is known', () => {
    expect(assessed(withValues(vector)).causes).toEqual([]);
    const past = pointBefore([['adoption', 1, 100]], 1);
    expect(assessed(withValues(vector, { healthHistory: past })).causes).toEqual([]);
  });

  it('says when three do not explain it', () => {
    const six = { adoption: 20, milestones: 16, nps: 16, pulse: 16, csat: 16, ces: 16 };
    const past = pointBefore(
      Object.entries(six).map(([metric, weight]) => [metric, 8, weight]),
      8,
    );
    const all = Object.fromEntries(Object.keys(six).map((metric) => [metric, 4]));
    const { change } = assessed(withValues(all, { healthHistory: past }), [card('six', six)]);
    expect(change?.change).toBe(-4);
    expect(change?.explained).toBeLessThan(0.8);
  });
});

describe('HS7: likelihood', () => {
  it('groups are all customers together, the unknown one by itself', () => {
    const score = fc.option(fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(score, { maxLength: 12 }), (scores) => {
        const customers = scores.map((tenths) =>
          assessed(withValues({ pulse: tenths === null ? null : tenths / 10 }), single),
        );
        const groups = likelihoodGroups(customers);
        const counts = Object.values(groups).map((group) => group.length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(customers.length);
        expect(groups.unknown).toHaveLength(scores.filter((tenths) => tenths === null).length);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [4.9, 'high'],
    [5, 'medium'],
    [6.9, 'medium'],
    [7, 'low'],
    [null, null],
  ])('of health %s is %s', (pulse, likelihood) => {
    expect(assessed(withValues({ pulse }), single).likelihood).toBe(likelihood);
  });
});

describe('HS9: dots, cohorts, expansion', () => {
  it('28 dots, the last one today; days nobody knows of are unknown, not empty', () => {
    const events = [0, 0, 27, 28, -1].map((day) => ({ at: now - day * DAY, kind: 'login' }));
    const ours = { at: now - DAY, kind: 'email-sent' };
    const { activity } = assessed(withValues(vector, { events: [...events, ours] }));
    expect(activity).toHaveLength(28);
    expect([activity[0], activity[26], activity[27]]).toEqual([1, 0, 2]);
    expect(assessed(withValues(vector)).activity).toEqual(Array.from({ length: 28 }, () => null));
    const account = { ...accountFacts().account, startedAt: now - 2 * DAY };
    expect(assessed(withValues(vector, { events: [], account })).activity.slice(-4)).toEqual([null, 0, 0, 0]);
  });

  it('healthy and growing is "expansion"; one of both missing is not, unknown is unknown', () => {
    const tag = (pulse: number | null, uses: number | null) => {
      const facts = withValues({ pulse });
      const usage = { value: uses, previous: 100, asOf: now };
      const measures = { ...facts.account.measures, usage };
      return assessed({ ...facts, account: { ...facts.account, measures } }, single);
    };
    expect(tag(8, 110)).toMatchObject({ expansion: true, segments: { in: ['expansion'] } });
    expect(tag(8, 109.9).expansion).toBe(false);
    expect(tag(6.9, 200).expansion).toBe(false);
    expect(tag(8, null).expansion).toBeNull();
    expect(tag(null, 200).expansion).toBeNull();
    expect(tag(null, 50).expansion).toBe(false);
  });

  it('cohorts by usage or by who they are hold every customer once', () => {
    const customer = (uses: number | null, tier: string | null, startedAt: number | null) => ({
      ...standingOf(accountFacts({ measures: { usage: { value: uses, previous: null, asOf: null } } })),
      tier,
      startedAt,
    });
    const customers = [
      customer(10, 'Gold', Date.UTC(2024, 5)),
      customer(900, 'Silver', Date.UTC(2025, 5)),
      customer(50, 'Gold', null),
      customer(0, null, Date.UTC(2024, 1)),
      customer(null, 'Gold', Date.UTC(2025, 1)),
    ];
    const sizes = (by: 'usage' | 'tier' | 'start') =>
      cohorts(customers, by).map(({ name, customers: members }) => [name, members.length]);
    expect(sizes('usage')).toEqual([
      ['heavy', 1],
      ['middle', 1],
      ['light', 1],
      ['none', 1],
      [null, 1],
    ]);
    expect(sizes('tier')).toEqual([
      ['Gold', 3],
      ['Silver', 1],
      [null, 1],
    ]);
    expect(sizes('start')).toEqual([
      ['2024', 2],
      ['2025', 2],
      [null, 1],
    ]);
  });
});

describe('HS1: children', () => {
  const child = (score: number | null, contractValue: number | null) => ({
    ref: accountFacts().account.ref,
    score,
    contractValue,
  });
  const rolledUp = (...children: ReturnType<typeof child>[]) =>
    assessed(withValues(vector, { children })).children;

  it('roll up by count and by contract value', () => {
    expect(rolledUp(child(9, 10_000), child(3, 30_000))).toEqual({
      byCount: { score: 6, coverage: 1, known: 2, total: 2 },
      byValue: { score: 4.5, coverage: 1, known: 2, total: 2 },
    });
  });

  it('unknown ones lower the coverage, down to where the mean is withheld', () => {
    expect(rolledUp(child(9, 10_000), child(null, 30_000), child(3, null))).toEqual({
      byCount: { score: 6, coverage: 2 / 3, known: 2, total: 3 },
      byValue: { score: null, coverage: 1 / 6, known: 1, total: 3 },
    });
    expect(rolledUp(child(9, 0), child(3, 0))).toMatchObject({ byValue: { score: null, coverage: 0 } });
    expect(rolledUp()).toBe('none');
    expect(assessed(withValues(vector)).children).toBeNull();
  });
});

it('counts tickets that are open as support, fresh by nature', () => {
  const cards = [card('support', { support: 100 }, { metrics: [{ ...supportLine, staleAfterDays: 1 }] })];
  expect(assessed(accountFacts({ tickets: listOf(['open']) }), cards)).toMatchObject({ score: 9 });
});

const supportLine = {
  metric: 'support',
  weightPercent: 100,
  points: [
    [0, 10],
    [10, 0],
  ] as [number, number][],
};
