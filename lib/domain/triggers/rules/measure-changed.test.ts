import { describe, expect, it } from 'vitest';
import type { Policy } from '../../model/policy';
import type { TicketFacts } from '../../model/ticket-facts';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { measureChanged as rule } from './measure-changed';

const now = Date.UTC(2026, 2, 30, 12);
const day = 86_400_000;

function facts(
  measures: Record<string, [value: number | null, previous: number | null]>,
  changes: Partial<Omit<TicketFacts, 'ticket'>> = {},
) {
  const { customer } = ticketFacts(now);
  const asMeasures = Object.entries(measures).map(([id, [value, previous]]) => [
    id,
    { value, previous, asOf: now },
  ]);
  return ticketFacts(now, {
    customer: customer && { ...customer, measures: Object.fromEntries(asMeasures) },
    ...changes,
  });
}
const judge = (given: TicketFacts, parameters = {}, moment = now) =>
  assessBy({ rule: rule.id, parameters }, given, moment);

describe('a number of the customer changed over a window', () => {
  it('fires at -30 %, with its numbers, and just does not at -29 %', () => {
    expect(judge(facts({ usage: [70, 100] })).outcome).toBe('fired');
    expect(judge(facts({ usage: [71, 100] })).outcome).toBe('clear');
    expect(
      rule.check(facts({ usage: [70, 100] }), rule.parameters.parse({}), ruleContext(now)),
    ).toMatchObject({
      sentence: {
        key: 'measure_fell',
        values: [{ key: 'measure_usage' }, { percent: 30 }, { number: 100 }, { number: 70 }, { number: 30 }],
      },
      phrase: { key: 'phrase_measure_fell_usage', values: [{ percent: 30 }] },
    });
  });

  it('a rise has its own direction', () => {
    const rise = { metric: 'tickets', percent: 100 };
    expect(judge(facts({ tickets: [200, 100] }), rise).outcome).toBe('fired');
    expect(judge(facts({ tickets: [199, 100] }), rise).outcome).toBe('clear');
    expect(judge(facts({ tickets: [0, 100] }), rise).outcome).toBe('clear');
  });

  it('meets thresholds that binary fractions miss, and does not fall from nothing', () => {
    expect(judge(facts({ usage: [0.21, 0.3] })).outcome).toBe('fired');
    expect(judge(facts({ usage: [0, 0] })).outcome).toBe('clear');
    expect(judge(facts({ usage: [5, 0] })).outcome).toBe('clear');
    expect(judge(facts({ usage: [5, 0] }), { percent: 1000 }).outcome).toBe('fired');
  });

  it.each<[string, TicketFacts, object]>([
    ['a metric that never existed', facts({ usage: [10, 100] }), { metric: 'moon_phase' }],
    ['one called like a property of every object', facts({}), { metric: 'constructor' }],
    ['no number now', facts({ usage: [null, 100] }), {}],
    ['none before', facts({ usage: [10, null] }), {}],
    ['a number below 0', facts({ usage: [-10, 100] }), {}],
    ['no customer read', facts({}, { customer: null }), {}],
    ['a window that nothing kept reaches', facts({ usage: [10, 100] }), { days: 14 }],
  ])('is unknown with %s', (_, given, parameters) => {
    expect(judge(given, parameters).outcome).toBe('unknown');
  });

  it('is unknown when the number is stale, and says when it will be', () => {
    const given = facts({ usage: [70, 100] });
    expect(judge(given)).toMatchObject({ nextChangeAt: now + 45 * day + 1 });
    expect(judge(given, {}, now + 45 * day).outcome).toBe('fired');
    expect(judge(given, {}, now + 45 * day + 1).outcome).toBe('unknown');
  });

  it('reads any window from what is kept over time, in any order', () => {
    const usage = [
      { at: now - 14 * day, value: 100 },
      { at: now - day, value: 60 },
      { at: now - 20 * day, value: 40 },
    ];
    const kept = facts({ usage: [90, 100] }, { customerMeasures: { usage } });
    const window = { percent: -40, days: 14 };
    expect(judge(kept, window)).toMatchObject({ outcome: 'fired', nextChangeAt: now + 13 * day });
    expect(judge(kept, window, now - 1).outcome).toBe('clear');
    expect(judge(kept, window, now + 13 * day).outcome).toBe('clear');
    expect(judge(facts({}, { customerMeasures: { usage: usage.toReversed() } }), window).outcome).toBe(
      'fired',
    );
    // Nothing is kept from thirty days ago: the host's own number is compared.
    expect(judge(kept).outcome).toBe('clear');
  });
});

describe('TR21: login frequency, feature usage and engagement are inputs', () => {
  const columns = ['login_frequency', 'feature_usage', 'engagement'];
  const triggers: Policy['triggers'] = columns.map((metric) => ({
    id: metric.replace('_', '-'),
    rule: rule.id,
    mode: 'suggest',
    weight: 0.4,
    parameters: { metric },
  }));
  const riskOf = (missing: string | null, fallen: string | null = null) => {
    const known = columns.filter((column) => column !== missing);
    const given = facts(
      Object.fromEntries(known.map((column) => [column, column === fallen ? [10, 100] : [100, 100]])),
    );
    const { risk } = assessBy({ rule: rule.id }, given, now, { triggers });
    if (risk.state !== 'known') throw new Error('There is enough data.');
    return risk;
  };

  it.each(columns)('TR21: without %s the confidence is lower, the score the same', (column) => {
    expect(riskOf(column).number).toBe(riskOf(null).number);
    expect(riskOf(column).coverage).toBeLessThan(riskOf(null).coverage);
    expect(riskOf(null).coverage).toBe(1);
  });

  it.each(columns)('TR21: a fall of %s raises the number', (column) => {
    expect(riskOf(null, column).number).toBeGreaterThan(riskOf(null).number);
  });
});
