import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { ticketFacts } from './__fixtures__/ticket-facts';
import { isGathered } from './is-gathered';

const now = Date.UTC(2026, 2, 2, 12);
const policy: Policy = {
  ...defaultPolicy,
  combinations: [
    {
      id: 'angry-and-falling',
      name: 'Angry and falling',
      when: { all: [{ rule: 'negative-sentiment' }, { any: [{ rule: 'health-decline' }] }] },
      mode: 'suggest',
      weight: 1,
    },
  ],
};
const { healthHistory: _, ...without } = ticketFacts(now);
const unknownIds = (facts: TicketFacts) => assess(facts, policy, now).unknowns.map(({ id }) => id);

describe('what nobody gathers', () => {
  it('is told apart from what was to be known and is not', () => {
    expect(isGathered('health-decline', without, policy)).toBe(false);
    expect(isGathered('health-decline', { ...without, healthHistory: null }, policy)).toBe(true);
    expect(isGathered('health-decline', { ...without, healthHistory: [] }, policy)).toBe(true);
    expect(isGathered('sla-breached', without, policy)).toBe(true);
    expect(isGathered('business-down', without, policy)).toBe(true);
  });

  it('leaves a combination ungathered by any of its parts', () => {
    expect(isGathered('angry-and-falling', without, policy)).toBe(false);
    expect(isGathered('angry-and-falling', { ...without, healthHistory: [] }, policy)).toBe(true);
  });

  it('is not listed as unknown each time, though the number is less sure of itself', () => {
    expect(unknownIds(without)).not.toContain('health-decline');
    expect(unknownIds({ ...without, healthHistory: null })).toContain('health-decline');
    const { risk } = assess(without, policy, now);
    expect(risk.state === 'known' && risk.coverage < 1).toBe(true);
  });
});
