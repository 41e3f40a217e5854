import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessAccount } from '../assess-account';
import { defaultPolicy } from '../default-policy/default-policy';
import type { AccountFacts } from '../model/account-facts';
import { customer } from './__fixtures__/customer';
import { withTwin } from './with-twin';

const NOW = Date.UTC(2026, 2, 2, 9);
const DAY = 86_400_000;
const moment = fc.integer({ min: NOW - 60 * DAY, max: NOW });
const measure = fc.record({
  value: fc.option(fc.integer({ min: 0, max: 100 })),
  previous: fc.option(fc.integer({ min: 1, max: 100 })),
  asOf: fc.option(moment),
});
const list = fc.record({
  tickets: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 99 }).map(String),
      subject: fc.constant(null),
      status: fc.option(fc.constantFrom('open' as const, 'pending' as const, 'solved' as const)),
      createdAt: fc.option(moment),
      escalated: fc.option(fc.boolean()),
      levelId: fc.option(fc.constant('level-1')),
    }),
    { selector: ({ id }) => id, maxLength: 5 },
  ),
  complete: fc.boolean(),
});
const survey = fc.record({
  at: moment,
  survey: fc.constantFrom('csat' as const, 'nps' as const),
  scale: fc.constantFrom('1-5' as const, '0-10' as const),
  value: fc.integer({ min: 0, max: 10 }),
  ticketId: fc.constant(null),
});
const renewal = fc.record({
  at: fc.option(fc.integer({ min: NOW, max: NOW + 99 * DAY })),
  stage: fc.option(fc.constant('Negotiation')),
  movedBackAt: fc.constant('never' as const),
  amount: fc.option(fc.integer({ min: 0, max: 1000 })),
});
const override = fc.record({
  recordKey: fc.constant('x'),
  score: fc.integer({ min: 0, max: 10 }),
  authorId: fc.constant('1'),
  reason: fc.constant('r'),
  at: moment,
  expiresAt: fc.integer({ min: NOW - DAY, max: NOW + DAY }),
});
const unknownOr = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(fc.constant(null), fc.constant(undefined), fc.constant('none' as const), value);
const facts = (host: 'zendesk' | 'salesforce'): fc.Arbitrary<AccountFacts> =>
  fc.record({
    account: fc
      .record({
        tier: fc.option(fc.constantFrom('Gold', 'Strategic')),
        measures: fc.record({ usage: measure, nps: measure, adoption: measure }),
        contractValue: fc.option(fc.integer({ min: 0, max: 9 })),
        startedAt: fc.option(moment),
      })
      .map((known) => customer(host, { name: host, ...known })),
    tickets: fc.option(list),
    twin: fc.constant(null),
    surveys: fc.option(fc.array(survey, { maxLength: 4 })),
    renewal: unknownOr(renewal),
    override: unknownOr(override),
    events: fc.option(
      fc.array(fc.record({ at: moment, kind: fc.constantFrom('login', 'email-replied') }), { maxLength: 5 }),
    ),
  });

describe('one customer of two records', () => {
  it('has the same health on both pages, whatever each of them knows', () => {
    fc.assert(
      fc.property(facts('zendesk'), facts('salesforce'), (one, other) => {
        const assess = (own: AccountFacts, twin: AccountFacts) => {
          const health = assessAccount(withTwin(own, twin), defaultPolicy, NOW);
          return { ...health, escalated: health.escalated.map(({ ref }) => ref.account + ref.id).sort() };
        };
        expect(assess(one, other)).toEqual(assess(other, one));
      }),
    );
  });

  const known = (host: 'zendesk' | 'salesforce', more: Partial<AccountFacts> = {}): AccountFacts => ({
    account: customer(host),
    tickets: { tickets: [], complete: true },
    twin: null,
    ...more,
  });

  it('keeps what its own system says where the other is not known, and says that it is not', () => {
    const own = known('zendesk', { surveys: [] });
    expect(withTwin(own, null)).toEqual({ ...own, twin: null });
    expect(withTwin(own, 'none')).toEqual({ ...own, twin: 'none' });
  });

  it('has the nearer renewal and the later word of a person', () => {
    const at = (days: number) => ({ at: NOW + days * DAY, stage: null, movedBackAt: null, amount: null });
    const word = (moment: number) => ({
      recordKey: 'x',
      score: 3,
      authorId: '1',
      reason: 'r',
      at: moment,
      expiresAt: NOW,
    });
    const one = known('zendesk', { renewal: at(30), override: word(1) });
    const other = known('salesforce', { renewal: at(10), override: word(2) });
    expect(withTwin(one, other)).toMatchObject({ renewal: at(10), override: { at: 2 } });
    expect(withTwin(one, known('salesforce', { renewal: 'none', override: 'none' }))).toMatchObject({
      renewal: at(30),
      override: { at: 1 },
    });
  });
});
