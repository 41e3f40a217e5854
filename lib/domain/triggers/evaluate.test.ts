import { describe, expect, it } from 'vitest';
import { messageCatalogue } from '../../../locales/message-catalogue';
import { defaultPolicy } from '../default-policy/default-policy';
import type { TicketFacts } from '../model/ticket-facts';
import { ruleContext } from './__fixtures__/rule-context';
import { ticketFacts } from './__fixtures__/ticket-facts';
import { evaluate } from './evaluate';
import type { FactName } from './fact-name';
import { triggerRules } from './registry';

const english: Record<string, { message: string }> = JSON.parse(messageCatalogue('en'));
const now = Date.UTC(2026, 2, 2, 12);

function without(fact: FactName): TicketFacts {
  if (fact === 'status') return ticketFacts(now, { ticket: { status: null } });
  // Of an issue that is known to touch one customer only, the priority decides nothing.
  if (fact === 'priority') return ticketFacts(now, { ticket: { priority: null, tags: ['widespread'] } });
  return ticketFacts(now, { [fact]: null });
}

/** Its defaults, and for the rule that has to learn something first what it may have learned. */
function parametersOf({ id, parameters }: (typeof triggerRules)[number]) {
  const steps = [{ event: 'export' }];
  const learned = { steps, withinDays: 90, customers: 9, left: 8, lift: 4, chance: 0.01 };
  return parameters.parse(id === 'churn-pattern' ? { sequences: [learned] } : {});
}

describe('evaluate', () => {
  it('keeps the setting beside the finding, in the order of the policy', () => {
    const triggers = triggerRules.map(({ id }, index) => ({
      ...(index === 0 ? { id: 'first', toLevel: 'level-2' } : {}),
      rule: id,
      mode: 'ask' as const,
      weight: index,
      parameters: {},
    }));
    const evaluated = evaluate({ ...defaultPolicy, triggers }, ticketFacts(now), now);
    expect(evaluated.map(({ id }) => id)).toEqual(['first', ...triggerRules.slice(1).map(({ id }) => id)]);
    expect(evaluated.map(({ weight }) => weight)).toEqual(triggers.map(({ weight }) => weight));
    expect(evaluated.map(({ toLevel }) => toLevel).slice(0, 2)).toEqual(['level-2', null]);
    expect(new Set(evaluated.map(({ mode }) => mode))).toEqual(new Set(['ask']));
    expect(evaluated.filter(({ finding }) => finding.outcome !== 'clear').map(({ id }) => id)).toEqual([
      'churn-pattern',
    ]);
  });

  it.each([
    ['a rule of a newer version', 'tides', {}, 'unknown_cause_newer_policy'],
    ['parameters its schema refuses', 'no-reply-in-time', { defaultMinutes: -1 }, 'unknown_cause_parameters'],
  ])('is unknown, with the cause, for %s', (_, rule, parameters, cause) => {
    const triggers = [{ rule, mode: 'act' as const, weight: 1, parameters }];
    const [only] = evaluate({ ...defaultPolicy, triggers }, ticketFacts(now), now);
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
    expect(rule.check(without(fact), parametersOf(rule), ruleContext(now)).outcome).toBe('unknown');
  });

  it('is certain of a ticket of which everything is known', () => {
    expect(rule.check(ticketFacts(now), parametersOf(rule), ruleContext(now)).outcome).not.toBe('unknown');
  });
});
