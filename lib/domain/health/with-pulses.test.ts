import { describe, expect, it } from 'vitest';
import { assessAccount } from '../assess-account';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Measure } from '../model/measure';
import { accountFacts } from './__fixtures__/account-facts';
import { pulse } from './metrics/pulse';
import { withPulses } from './with-pulses';

const DAY = 86_400_000;
const NOW = 100 * DAY;

const said = (score: number, daysAgo: number) => ({
  ...{ recordKey: 'acme.zendesk.com/account/1', remark: null, authorId: '7' },
  ...{ score, at: NOW - daysAgo * DAY },
});
const read = (pulses: ReturnType<typeof said>[], mapped: Measure | null = null) =>
  pulse.read(
    withPulses(accountFacts({ measures: mapped === null ? {} : { pulse: mapped } }), pulses, NOW),
    NOW,
  );

describe('withPulses', () => {
  it('takes the newest of what was said, and what was true 30 days before', () => {
    const pulses = [said(8, 40), said(2, 1), said(6, 10), said(10, 90)];
    expect(read(pulses)).toMatchObject({ raw: 2, previousRaw: 8, asOf: NOW - DAY });
  });

  it('a first word has nothing before it; one that stands for a month has not moved', () => {
    expect(read([said(4, 3)])).toMatchObject({ raw: 4, previousRaw: null });
    expect(read([said(4, 31)])).toMatchObject({ raw: 4, previousRaw: 4 });
  });

  it('what a host says counts while it is newer, and as the word before where it is older', () => {
    const mapped = (daysAgo: number | null): Measure => ({
      ...{ value: 9, previous: null },
      asOf: daysAgo === null ? null : NOW - daysAgo * DAY,
    });
    expect(read([said(2, 3)], mapped(1))).toMatchObject({ raw: 9 });
    expect(read([said(2, 3)], mapped(35))).toMatchObject({ raw: 2, previousRaw: 9 });
    expect(read([said(2, 3)], mapped(null))).toMatchObject({ raw: 2, previousRaw: null });
  });

  it('moves the score of a card that counts it', () => {
    const [card] = defaultPolicy.healthCards;
    if (card === undefined) throw new Error('The policy has no card.');
    const metrics = [{ metric: 'pulse', weightPercent: 100, points: [...pulse.defaultPoints] }];
    const policy = { ...defaultPolicy, healthCards: [{ ...card, metrics }] };
    const scoreOf = (pulses: ReturnType<typeof said>[]) =>
      assessAccount(withPulses(accountFacts(), pulses, NOW), policy, NOW).score;
    expect([scoreOf([]), scoreOf([said(6, 1)]), scoreOf([said(2, 0), said(6, 1)])]).toEqual([null, 6, 2]);
  });

  it('one dated ahead of us says nothing yet, and none at all changes nothing', () => {
    expect(read([said(2, -1)])).toMatchObject({ raw: null });
    const facts = accountFacts({});
    expect(withPulses(facts, [], NOW)).toBe(facts);
  });
});
