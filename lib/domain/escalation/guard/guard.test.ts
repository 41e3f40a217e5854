import { describe, expect, test } from 'vitest';
import { assess } from '../../assess';
import { defaultPolicy } from '../../default-policy/default-policy';
import { facts } from '../../matrix/__fixtures__/facts';
import type { Assessment } from '../../model/assessment';
import type { Policy } from '../../model/policy';
import type { SlaClock } from '../../model/sla-clock';
import { at } from '../__fixtures__/at';
import { planUnattended } from '../plan-unattended';
import { acceptanceRate } from './acceptance-rate';
import { checkCriteria } from './check-criteria';
import { escalationRate } from './escalation-rate';
import { openDuplicates } from './open-duplicates';
import type { PastEscalation } from './past-escalation';
import { weeklyUse } from './weekly-use';

const NOW = at('10:00', '2026-03-09');
const { guard } = defaultPolicy;

const calm: Pick<Assessment, 'fired' | 'unknowns' | 'risk' | 'clocks'> = {
  fired: [],
  unknowns: [],
  risk: { state: 'known', number: 20, band: 'low', ordinary: 5, coverage: 1 },
  clocks: [],
};

const clock = (change: Partial<SlaClock>): SlaClock => ({
  metric: 'first_reply_time',
  label: null,
  stage: 'active',
  dueAt: NOW,
  startedAt: null,
  targetMinutes: 60,
  businessHours: false,
  ...change,
});

function past(count: number, change: Partial<PastEscalation> = {}): PastEscalation[] {
  return Array.from({ length: count }, (_, index) => ({
    personId: 'kim',
    teamId: 'support',
    at: NOW - (index + 1) * 60_000,
    accepted: true,
    exception: false,
    ...change,
  }));
}

describe('R-T1: delayed escalations', () => {
  test('R-T1: no reply at 30 min escalates unattended where the rule’s mode is act, at 29 min not', () => {
    const rule = (mode: 'suggest' | 'act'): Policy => ({
      ...defaultPolicy,
      triggers: [
        { rule: 'no-reply-in-time', mode, weight: 2, parameters: { defaultMinutes: 30, minutesByTier: {} } },
      ],
    });
    const ticket = facts({ priority: 'high' }, { events: [] });
    const attempt = (mode: 'suggest' | 'act', now: number, what = ticket) => {
      const policy = rule(mode);
      const { fired, escalation } = assess(what, policy, now);
      return planUnattended(what, escalation, policy, fired, now)?.event.levelId ?? null;
    };
    expect(attempt('act', at('09:30'))).toBe('level-1');
    expect(attempt('act', at('09:29'))).toBeNull();
    expect(attempt('suggest', at('09:30'))).toBeNull();
    // Nobody knows whether the customer waits.
    expect(attempt('act', at('09:30'), { ...ticket, conversation: null })).toBeNull();
  });
});

describe('R-T1: overuse', () => {
  const check = (change: Partial<typeof calm>, priority: Parameters<typeof checkCriteria>[2] = 'normal') =>
    checkCriteria(guard.criteria, { ...calm, ...change }, priority, NOW).outcome;

  test('R-T1: one criterion is enough, none is outside the criteria, and unknown is neither', () => {
    expect(check({})).toBe('not-met');
    expect(check({ fired: [{ rule: 'no-reply-in-time', mode: 'suggest' }] })).toBe('met');
    expect(check({ unknowns: [{ id: 'no-reply-in-time', sentence: { key: 'x', values: [] } }] })).toBe(
      'unknown',
    );
  });

  test('R-T1: the agent sees the text of each criterion with its outcome', () => {
    const { criteria } = checkCriteria(guard.criteria, calm, 'normal', NOW);
    expect(criteria).toEqual([
      { sentence: { key: 'ladder_criterion_any_rule', values: [] }, outcome: 'not-met' },
      {
        sentence: { key: 'ladder_criterion_risk', values: [{ kind: 'message', key: 'band_high' }] },
        outcome: 'not-met',
      },
      {
        sentence: {
          key: 'ladder_criterion_priority',
          values: [{ kind: 'message', key: 'ladder_priority_high' }],
        },
        outcome: 'not-met',
      },
      { sentence: { key: 'ladder_criterion_breach', values: [] }, outcome: 'not-met' },
    ]);
  });

  test('R-T1: by risk', () => {
    const risk = (band: 'watch' | 'high' | 'critical') =>
      check({ risk: { state: 'known', number: 50, band, ordinary: 5, coverage: 1 } });
    expect([risk('watch'), risk('high'), risk('critical')]).toEqual(['not-met', 'met', 'met']);
    expect(check({ risk: { state: 'not-enough-data' } })).toBe('unknown');
    expect(check({ risk: { state: 'done' } })).toBe('not-met');
    const done = checkCriteria(guard.criteria, { ...calm, risk: { state: 'done' } }, 'none', NOW).criteria;
    expect(done.map(({ outcome }) => outcome)).toEqual(['not-met', 'not-met', 'not-met', 'not-met']);
  });

  test('R-T1: by priority', () => {
    expect([check({}, 'high'), check({}, 'normal'), check({}, 'none'), check({}, null)]).toEqual([
      'met',
      'not-met',
      'not-met',
      'unknown',
    ]);
  });

  test('R-T1: by a breach', () => {
    const breach = (change: Partial<SlaClock>) => check({ clocks: [clock(change)] });
    expect([breach({}), breach({ dueAt: NOW + 1 }), breach({ stage: 'paused' })]).toEqual([
      'met',
      'not-met',
      'not-met',
    ]);
    expect([breach({ stage: null }), check({ clocks: null })]).toEqual(['unknown', 'unknown']);
    // A clock whose end the host does not say has not run out.
    expect(breach({ dueAt: null })).toBe('not-met');
  });

  test('R-T1: by one rule; a policy without criteria asks for nothing', () => {
    const one = [{ kind: 'rule' as const, rule: 'no-reply-in-time' }];
    const by = (change: Partial<typeof calm>) =>
      checkCriteria(one, { ...calm, ...change }, null, NOW).outcome;
    expect(by({ fired: [{ rule: 'no-reply-in-time', mode: 'ask' }] })).toBe('met');
    expect(by({ fired: [{ rule: 'several-unresolved-tickets', mode: 'ask' }] })).toBe('not-met');
    expect(by({ unknowns: [{ id: 'no-reply-in-time', sentence: { key: 'x', values: [] } }] })).toBe(
      'unknown',
    );
    expect(by({ unknowns: [{ id: 'several-unresolved-tickets', sentence: { key: 'x', values: [] } }] })).toBe(
      'not-met',
    );
    expect(checkCriteria(one, calm, null, NOW).criteria).toEqual([
      {
        sentence: {
          key: 'ladder_criterion_rule',
          values: [{ kind: 'message', key: 'rule_no_reply_in_time' }],
        },
        outcome: 'not-met',
      },
    ]);
    expect(checkCriteria([], calm, null, NOW).outcome).toBe('met');
  });

  test('R-T1, acceptance 4.8: the budget of a week, the person’s and the team’s, and what was outside the criteria', () => {
    const escalations = [
      ...past(10),
      ...past(2, { personId: 'lee', exception: true }),
      ...past(3, { at: NOW - 7 * 86_400_000 }),
      ...past(1, { at: NOW + 1 }),
      ...past(1, { at: NOW, exception: true }),
      ...past(5, { personId: 'ana', teamId: null }),
    ];
    const use = (teamId: string | null) =>
      weeklyUse(escalations, { personId: 'kim', teamId }, { person: 10, team: 40 }, NOW);
    expect(use('support')).toEqual({
      person: { used: 11, left: 0, over: 1 },
      team: { used: 13, left: 27, over: 0 },
      exceptions: 1,
    });
    expect(use(null).team).toBeNull();
    expect(use('sales').team).toEqual({ used: 0, left: 40, over: 0 });
    expect(
      weeklyUse([], { personId: 'kim', teamId: null }, { person: null, team: null }, NOW).person,
    ).toBeNull();
  });

  test('R-T1, acceptance 4.8: the share of one’s own escalations that the level took', () => {
    const mixed = [...past(4), ...past(1, { accepted: false }), ...past(5, { accepted: null })];
    expect(acceptanceRate(mixed, 'kim', 5)).toEqual({ percent: 80, of: 5 });
    expect(acceptanceRate(mixed, 'kim', 6)).toBeNull();
    expect(acceptanceRate(mixed, 'lee', 1)).toBeNull();
    expect(acceptanceRate([], 'kim', 0)).toBeNull();
  });

  test('KP5: 12 of 200 is 6.0 %; 1 % may be under-used; above the band is too often', () => {
    expect(escalationRate(12, 200, guard)).toEqual({ percent: 6, judgement: 'balanced' });
    expect(escalationRate(2, 200, guard)).toEqual({ percent: 1, judgement: 'too-rare' });
    expect(escalationRate(6, 200, guard)?.judgement).toBe('balanced');
    expect(escalationRate(20, 200, guard)?.judgement).toBe('balanced');
    expect(escalationRate(21, 200, guard)?.judgement).toBe('too-often');
    expect(escalationRate(0, 200, guard)).toEqual({ percent: 0, judgement: 'too-rare' });
    expect(escalationRate(200, 200, guard)).toEqual({ percent: 100, judgement: 'too-often' });
    expect(escalationRate(3, 49, guard)).toBeNull();
    expect(escalationRate(3, 50, guard)?.percent).toBe(6);
    for (const [escalated, tickets] of [
      [-1, 200],
      [201, 200],
      [1.5, 200],
      [Number.NaN, 200],
      [0, 0],
    ] as const)
      expect(escalationRate(escalated, tickets, guard)).toBeNull();
  });

  test('acceptance 4.8: open duplicates of the same customer and kind', () => {
    const other = (
      id: string,
      subject: string | null,
      status: 'open' | 'solved' | 'closed' | null = 'open',
    ) => ({
      id,
      subject,
      status,
      createdAt: null,
      escalated: null,
      levelId: null,
    });
    const tickets = [
      other('4821', 'Outage in Hamburg'),
      other('4822', 'Outage again'),
      other('4823', 'Outage last week', 'solved'),
      other('4824', 'Invoice'),
      other('4825', 'The API is down', null),
      other('4826', null),
      other('4827', 'Outage', 'closed'),
    ];
    const found = (customerTickets: Parameters<typeof openDuplicates>[0]['customerTickets']) =>
      openDuplicates({ ticket: facts().ticket, customerTickets }, defaultPolicy);
    expect(found({ tickets, complete: true })).toEqual({ ids: ['4822', '4825'], atLeast: false });
    expect(found({ tickets: [], complete: false })).toEqual({ ids: [], atLeast: true });
    // Words that fit no kind are the default kind; no known words are none.
    const vague = [other('4822', 'Hello'), other('4823', null)];
    expect(
      openDuplicates(
        {
          ticket: facts({ subject: 'Hi', type: null }).ticket,
          customerTickets: { tickets: vague, complete: true },
        },
        defaultPolicy,
      )?.ids,
    ).toEqual(['4822']);
    expect(found(null)).toBeNull();
  });
});
