import { describe, expect, it } from 'vitest';
import type { Measure } from '../../model/measure';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { serviceLevelExceeded as rule } from './service-level-exceeded';

const now = Date.UTC(2026, 2, 2, 12);
const hour = 3_600_000;
const at = (value: number | null, asOf: number | null = now): Measure => ({ value, previous: null, asOf });
const judge = (service: Record<string, Measure> | null, parameters = {}, moment = now) =>
  assessBy({ rule: rule.id, parameters }, ticketFacts(now, { service }), moment);

describe('TR2: the service does worse than expected', () => {
  it('TR2: an error rate of 2.4 % with a limit of 1 % fires, with both numbers', () => {
    expect(judge({ error_rate: at(2.4) }).outcome).toBe('fired');
    const facts = ticketFacts(now, { service: { error_rate: at(2.4) } });
    expect(rule.check(facts, rule.parameters.parse({}), ruleContext(now))).toMatchObject({
      sentence: { values: [{ key: 'measure_error_rate' }, { percent: 2.4 }, { percent: 1 }] },
      phrase: { key: 'phrase_measure_exceeded_error_rate', values: [{ percent: 2.4 }] },
    });
  });

  it('TR2: 0.9 % does not, nor does the limit itself', () => {
    expect(judge({ error_rate: at(0.9) }).outcome).toBe('clear');
    expect(judge({ error_rate: at(1) }).outcome).toBe('clear');
    expect(judge({ error_rate: at(1.01) }).outcome).toBe('fired');
  });

  it('TR2: downtime beyond the minutes of the SLA fires, at them it does not', () => {
    const sla = { metric: 'downtime', limit: 43, unit: 'minutes' };
    expect(judge({ downtime: at(44) }, sla).outcome).toBe('fired');
    expect(judge({ downtime: at(43) }, sla).outcome).toBe('clear');
  });

  it.each<[string, Record<string, Measure> | null, object]>([
    ['a metric that never existed', { error_rate: at(2.4) }, { metric: 'moon_phase' }],
    ['one that is called like a property of every object', {}, { metric: 'constructor' }],
    ['nothing imported', null, {}],
    ['no value', { error_rate: at(null) }, {}],
    ['a value of unknown age', { error_rate: at(2.4, null) }, {}],
    ['a percentage below 0', { error_rate: at(-1) }, {}],
    ['a percentage above 100', { error_rate: at(101) }, {}],
  ])('TR2: is unknown with %s', (_, service, parameters) => {
    expect(judge(service, parameters).outcome).toBe('unknown');
  });

  it('TR2: is unknown when the number is older than a day, and says when it will be', () => {
    const service = { error_rate: at(2.4, now - 24 * hour) };
    expect(judge(service)).toMatchObject({ outcome: 'fired', nextChangeAt: now + 1 });
    expect(judge(service, {}, now + 1).outcome).toBe('unknown');
  });
});
