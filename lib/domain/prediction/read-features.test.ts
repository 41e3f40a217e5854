import { describe, expect, it } from 'vitest';
import { messageCatalogue } from '../../../locales/message-catalogue';
import { ticketFacts } from '../triggers/__fixtures__/ticket-facts';
import { readFeatures } from './read-features';
import { riskFeatures } from './registry';

const english: Record<string, { message: string }> = JSON.parse(messageCatalogue('en'));
const now = Date.UTC(2026, 2, 2, 12);

function policy(features: Record<string, number>) {
  return {
    warningMinutes: 30,
    risk: {
      ordinaryPercent: 5,
      bands: { watch: 40, high: 60, critical: 80 },
      minimumCoverage: 0.5,
      features,
    },
  };
}

describe('readFeatures', () => {
  it('asks the features that the policy weighs, and only those', () => {
    const read = readFeatures(policy({ 'priority-low': -1 }), ticketFacts(now), now);
    expect(read).toMatchObject([{ id: 'priority-low', weight: -1, finding: { outcome: 'clear' } }]);
  });

  it('is unknown, with the cause, for a feature of a newer version', () => {
    expect(readFeatures(policy({ tides: 1 }), ticketFacts(now), now)).toMatchObject([
      { finding: { outcome: 'unknown', sentence: { values: [{}, { key: 'unknown_cause_newer_policy' }] } } },
    ]);
  });
});

describe.each(riskFeatures.map((feature) => [feature.id, feature] as const))(
  'the declaration of %s',
  (id, feature) => {
    it('is the only one of its id, and has its words', () => {
      expect(riskFeatures.filter((other) => other.id === id)).toHaveLength(1);
      expect(Object.keys(english)).toContain(feature.labelKey);
    });

    it('is unknown without the facts it needs, and certain with all of them', () => {
      const facts = ticketFacts(now);
      const missing = ticketFacts(now, {
        ...Object.fromEntries(feature.needs.map((fact) => [fact, null])),
        ticket: Object.fromEntries(feature.needs.map((fact) => [fact, null])),
      });
      expect(feature.check(missing, { warningMinutes: 30 }, now).outcome).toBe('unknown');
      expect(feature.check(facts, { warningMinutes: 30 }, now).outcome).not.toBe('unknown');
    });
  },
);
