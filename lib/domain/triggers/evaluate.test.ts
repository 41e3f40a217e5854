import { describe, expect, it } from 'vitest';
import english from '../../../locales/reasons.en.json';
import type { TicketFacts } from '../model/ticket-facts';
import { ticketFacts } from './__fixtures__/ticket-facts';
import { evaluate } from './evaluate';
import type { FactName } from './fact-name';
import { triggerRules } from './registry';

const now = Date.UTC(2026, 2, 2, 12);

function without(fact: FactName): TicketFacts {
  if (fact === 'status' || fact === 'priority') return ticketFacts(now, { ticket: { [fact]: null } });
  return ticketFacts(now, { [fact]: null });
}

describe('evaluate', () => {
  it('keeps the setting beside the finding, in the order of the policy', () => {
    const settings = triggerRules.map(({ id }) => ({
      rule: id,
      mode: 'suggest' as const,
      weight: 1,
      parameters: {},
    }));
    const evaluated = evaluate(settings, ticketFacts(now), now);
    expect(evaluated.map(({ setting }) => setting)).toEqual(settings);
    expect(evaluated.map(({ finding }) => finding.outcome)).toEqual(['clear', 'clear', 'clear']);
  });

  it.each([
    ['a rule of a newer version', 'tides', {}, 'unknown_cause_newer_policy'],
    ['parameters its schema refuses', 'no-reply-in-time', { defaultMinutes: -1 }, 'unknown_cause_parameters'],
  ])('is unknown, with the cause, for %s', (_, rule, parameters, cause) => {
    const [only] = evaluate([{ rule, mode: 'act', weight: 1, parameters }], ticketFacts(now), now);
    expect(only?.finding).toMatchObject({ outcome: 'unknown', sentence: { values: [{}, { key: cause }] } });
  });
});

describe.each(triggerRules.map((rule) => [rule.id, rule] as const))('the declaration of %s', (id, rule) => {
  it('is the only one of its id, and has its words', () => {
    expect(triggerRules.filter((other) => other.id === id)).toHaveLength(1);
    const explained = rule.explain(rule.parameters.parse({}));
    expect(Object.keys(english)).toEqual(expect.arrayContaining([rule.labelKey, explained.key]));
  });

  it.each(rule.needs)('is unknown without the fact it needs: %s', (fact) => {
    expect(rule.check(without(fact), rule.parameters.parse({}), now).outcome).toBe('unknown');
  });

  it('is certain of a ticket of which everything is known', () => {
    expect(rule.check(ticketFacts(now), rule.parameters.parse({}), now).outcome).not.toBe('unknown');
  });
});
