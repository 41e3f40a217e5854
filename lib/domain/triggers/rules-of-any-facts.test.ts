import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, messageCatalogue } from '../../../locales/message-catalogue';
import type { Sentence } from '../model/sentence';
import { anyTicketFacts } from './__fixtures__/any-ticket-facts';
import { ruleContext } from './__fixtures__/rule-context';
import { triggerRules } from './registry';

const now = Date.UTC(2026, 2, 2, 12);
const catalogues = LANGUAGES.map(
  (language): Record<string, { message: string }> => JSON.parse(messageCatalogue(language)),
);

type Value = Sentence['values'][number];

/** Fails where a sentence lacks its words, a place its value, a value its place, or a number is none. */
function expectWords({ key, values = [] }: { key: string; values?: readonly Value[] | undefined }): void {
  for (const catalogue of catalogues) {
    const places = new Set(catalogue[key]?.message.match(/\$\d/g) ?? []);
    expect({ key, places: [...places].sort() }).toEqual({
      key,
      places: values.map((_, index) => `$${index + 1}`),
    });
    expect(catalogue[key]).toBeDefined();
  }
  for (const value of values) {
    if (value.kind === 'message') expectWords(value);
    expect(JSON.stringify(value)).not.toMatch(/null|NaN/);
    if (value.kind === 'duration') expect(value.milliseconds).toBeGreaterThanOrEqual(0);
  }
}

describe('every rule, of any facts', () => {
  it.each(triggerRules.map((rule) => [rule.id, rule] as const))(
    '%s does not throw, leaves them as they are, and has words for what it says',
    (_, rule) => {
      const parameters = rule.parameters.parse({});
      const context = ruleContext(now);
      expectWords(rule.explain(parameters));
      fc.assert(
        fc.property(anyTicketFacts(now), (facts) => {
          const before = JSON.stringify(facts);
          const finding = rule.check(facts, parameters, context);
          rule.nextChange(facts, parameters, context);
          expect(JSON.stringify(facts)).toBe(before);
          expectWords(finding.sentence);
          if (finding.outcome === 'fired') expectWords(finding.phrase);
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each(triggerRules.map((rule) => [rule.id, rule] as const))(
    '%s does not throw where moments and numbers make no sense',
    (_, rule) => {
      const parameters = rule.parameters.parse({});
      const odd = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 9e15);
      fc.assert(
        fc.property(anyTicketFacts(now), odd, fc.nat(7), (facts, value, every) => {
          const spoilt = spoil(facts, value, every + 1);
          const { outcome } = rule.check(spoilt, parameters, ruleContext(now));
          expect(['fired', 'clear', 'unknown']).toContain(outcome);
          rule.nextChange(spoilt, parameters, ruleContext(now));
        }),
        { numRuns: 200 },
      );
    },
  );
});

/** A copy in which every so many-th number is another. */
function spoil<T>(facts: T, value: number, every: number): T {
  let count = 0;
  const copy = (part: unknown): unknown => {
    if (typeof part === 'number') return count++ % every === 0 ? value : part;
    if (Array.isArray(part)) return part.map(copy);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, copy(inner)]));
  };
  return copy(facts) as T;
}
