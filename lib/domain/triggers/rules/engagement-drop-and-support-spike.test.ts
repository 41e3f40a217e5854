import { describe, expect, it } from 'vitest';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { engagementDropAndSupportSpike as rule } from './engagement-drop-and-support-spike';

const now = Date.UTC(2026, 2, 30, 12);
const day = 86_400_000;
const shipped = rule.parameters.parse({});

function customer(
  usage: [value: number | null, previous: number | null] | null,
  daysAgo: (number | null)[],
  complete = true,
) {
  const facts = ticketFacts(now);
  const measures = usage === null ? {} : { usage: { value: usage[0], previous: usage[1], asOf: now } };
  return {
    ...facts,
    customer: facts.customer && { ...facts.customer, measures },
    customerTickets: {
      complete,
      tickets: daysAgo.map((days, index) => ({
        id: String(index),
        subject: null,
        status: 'solved' as const,
        createdAt: days === null ? null : now - days * 86_400_000,
        escalated: false,
        levelId: null,
      })),
    },
  };
}

const doubled = [1, 5, 9, 13, 15, 27];
const steady = [1, 5, 15, 27];

describe('TR4 engagement drop and support spike', () => {
  it('fires at -40 % usage and +100 % tickets, with the numbers', () => {
    expect(rule.check(customer([60, 100], doubled), shipped, ruleContext(now))).toMatchObject({
      outcome: 'fired',
      sentence: {
        key: 'reason_engagement_drop_and_support_spike',
        values: [
          { kind: 'percent', percent: 40 },
          { kind: 'number', number: 2 },
          { kind: 'number', number: 4 },
          { kind: 'number', number: 14 },
        ],
      },
    });
  });

  it('just does not at -39 % or +50 %', () => {
    expect(rule.check(customer([61, 100], doubled), shipped, ruleContext(now)).outcome).toBe('clear');
    expect(rule.check(customer([60, 100], [1, 5, 9, 15, 27]), shipped, ruleContext(now)).outcome).toBe(
      'clear',
    );
  });

  it('either alone is clear', () => {
    expect(rule.check(customer([20, 100], steady), shipped, ruleContext(now)).outcome).toBe('clear');
    expect(rule.check(customer([120, 100], doubled), shipped, ruleContext(now)).outcome).toBe('clear');
  });

  it('a threshold that binary fractions miss is met exactly', () => {
    const parameters = rule.parameters.parse({ usageDropPercent: 29 });
    expect(rule.check(customer([71, 100], doubled), parameters, ruleContext(now)).outcome).toBe('fired');
  });

  it.each<[string, ReturnType<typeof customer>]>([
    ['no usage mapped', customer(null, doubled)],
    ['no usage of before', customer([60, null], doubled)],
    ['no usage of now', customer([null, 100], doubled)],
    ['a negative usage', customer([-5, 100], doubled)],
  ])('is unknown with %s', (_, facts) => {
    expect(rule.check(facts, shipped, ruleContext(now)).outcome).toBe('unknown');
  });

  it('is unknown without the list of tickets or the customer', () => {
    const facts = customer([60, 100], doubled);
    expect(rule.check({ ...facts, customerTickets: null }, shipped, ruleContext(now)).outcome).toBe(
      'unknown',
    );
    expect(rule.check({ ...facts, customer: null }, shipped, ruleContext(now)).outcome).toBe('unknown');
  });

  it('from no usage at all nothing can fall', () => {
    expect(rule.check(customer([0, 0], doubled), shipped, ruleContext(now)).outcome).toBe('clear');
    expect(rule.check(customer([50, 0], doubled), shipped, ruleContext(now)).outcome).toBe('clear');
  });

  it('after fourteen days without a ticket two are a spike and one is none', () => {
    expect(rule.check(customer([60, 100], [1, 2]), shipped, ruleContext(now)).outcome).toBe('fired');
    expect(rule.check(customer([60, 100], [1]), shipped, ruleContext(now)).outcome).toBe('clear');
  });

  it('an incomplete list is certain as far as it reaches', () => {
    expect(rule.check(customer([60, 100], [...doubled, 40], false), shipped, ruleContext(now)).outcome).toBe(
      'fired',
    );
    expect(rule.check(customer([60, 100], doubled, false), shipped, ruleContext(now)).outcome).toBe(
      'unknown',
    );
    expect(rule.check(customer([60, 100], [1, 20, 21, 22], false), shipped, ruleContext(now)).outcome).toBe(
      'clear',
    );
    expect(rule.check(customer([100, 100], [1, 2], false), shipped, ruleContext(now)).outcome).toBe('clear');
  });

  it('a ticket of unknown age that would decide makes it unknown', () => {
    expect(
      rule.check(customer([60, 100], [1, 5, 9, 13, 15, 27, null]), shipped, ruleContext(now)).outcome,
    ).toBe('unknown');
  });

  it('TR4: usage -40 % and tickets +100 % in 14 days fire; either alone, or usage nobody knows, does not', () => {
    const outcome = (facts: ReturnType<typeof customer>) => assessBy({ rule: rule.id }, facts, now).outcome;
    expect(outcome(customer([60, 100], doubled))).toBe('fired');
    expect(outcome(customer([61, 100], doubled))).toBe('clear');
    expect(outcome(customer([60, 100], steady))).toBe('clear');
    expect(outcome(customer([100, 100], doubled))).toBe('clear');
    expect(outcome(customer([60, null], doubled))).toBe('unknown');
  });

  it('TR4: usage that was told too long ago, or nobody knows when, is unknown; and it says when that will be', () => {
    const told = (asOf: number | null) => {
      const facts = customer([60, 100], doubled);
      const usage = { value: 60, previous: 100, asOf };
      return { ...facts, customer: facts.customer && { ...facts.customer, measures: { usage } } };
    };
    const judged = (asOf: number | null) => rule.check(told(asOf), shipped, ruleContext(now));
    expect(judged(now - 45 * day).outcome).toBe('fired');
    expect(rule.nextChange(told(now - 45 * day), shipped, ruleContext(now))).toBe(now + 1);
    for (const asOf of [now - 45 * day - 1, null])
      expect(judged(asOf)).toMatchObject({
        outcome: 'unknown',
        sentence: { values: [{}, { key: 'unknown_cause_measure_stale' }] },
      });
  });

  it('TR4: where usage is kept over time, its own 14 days count', () => {
    const kept = (fortnightAgo: number) => {
      const usage = [
        { at: now - 14 * day, value: fortnightAgo },
        { at: now, value: 60 },
      ];
      return { ...customer([60, 60], doubled), customerMeasures: { usage } };
    };
    const judged = (fortnightAgo: number) =>
      rule.check(kept(fortnightAgo), shipped, ruleContext(now)).outcome;
    expect([judged(100), judged(99)]).toEqual(['fired', 'clear']);
    // Nothing is kept from so long ago: the host's own number is compared.
    const usage = [{ at: now, value: 60 }];
    const young = { ...customer([60, 100], doubled), customerMeasures: { usage } };
    expect(rule.check(young, shipped, ruleContext(now)).outcome).toBe('fired');
  });
});
