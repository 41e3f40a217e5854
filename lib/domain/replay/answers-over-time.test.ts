import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import { anyTicketFacts } from '../triggers/__fixtures__/any-ticket-facts';
import { ticketFacts } from '../triggers/__fixtures__/ticket-facts';
import { evaluate } from '../triggers/evaluate';
import type { Evaluated } from '../triggers/evaluated';
import { triggerRules } from '../triggers/registry';
import { AnswersOverTime } from './answers-over-time';

const now = Date.UTC(2026, 2, 2, 12);
const MINUTE = 60_000;
const DAY = 86_400_000;
const setting = (rule: string) => ({ rule, mode: 'suggest' as const, weight: 1, parameters: {} });
const policy: Policy = {
  ...defaultPolicy,
  triggers: [...triggerRules.map(({ id }) => setting(id)), setting('of-a-newer-version')],
  combinations: [
    {
      ...{ id: 'two', name: 'Two of four', mode: 'suggest', weight: 1 },
      when: {
        atLeast: 2,
        of: ['no-reply-in-time', 'several-unresolved-tickets', 'negative-sentiment', 'longer-than-usual'].map(
          (rule) => ({ rule }),
        ),
      },
    },
    {
      ...{ id: 'calm', name: 'No reply, but calm', mode: 'suggest', weight: 1 },
      when: { all: [{ rule: 'no-reply-in-time' }, { none: [{ rule: 'negative-sentiment' }] }] },
    },
  ],
};

test('asked only where something changed, every outcome is that of asking all, and what begins is told in its words', () => {
  let begun = 0;
  const step = fc.record({
    facts: anyTicketFacts(now),
    keep: fc.func(fc.boolean()),
    wait: fc.oneof(fc.constantFrom(0, 1, 30 * MINUTE, DAY), fc.integer({ min: 0, max: 20 * DAY })),
  });
  fc.assert(
    fc.property(anyTicketFacts(now), fc.array(step, { minLength: 1, maxLength: 5 }), (first, steps) => {
      const facts = { ...first };
      const answers = new AnswersOverTime(policy, facts);
      let at = now;
      let before: readonly Evaluated[] = [];
      const expectSame = () => {
        const told = answers.at(at);
        const asked = evaluate(policy, facts, at);
        expect(told.map(({ id, finding }) => [id, finding.outcome])).toEqual(
          asked.map(({ id, finding }) => [id, finding.outcome]),
        );
        for (const [place, one] of told.entries()) {
          if (one.finding.outcome !== 'fired' || before[place]?.finding.outcome === 'fired') continue;
          begun += 1;
          expect(one).toEqual(asked[place]);
        }
        before = told;
      };
      expectSame();
      for (const { facts: others, keep, wait } of steps) {
        at += wait;
        const kept = (name: string) => name === 'ticket' || keep(name);
        const changed = Object.entries(others).filter(([name]) => !kept(name));
        const ofTicket = Object.entries(others.ticket).filter(([name]) => !keep(`ticket ${name}`));
        Object.assign(facts, Object.fromEntries(changed), {
          ticket: { ...facts.ticket, ...Object.fromEntries(ofTicket) },
        });
        expectSame();
      }
    }),
    { numRuns: 150 },
  );
  expect(begun).toBeGreaterThan(100);
}, 30_000);

test('nothing changed and no moment has come: nobody is asked; forgotten, everybody is', () => {
  const facts = ticketFacts(now);
  const answers = new AnswersOverTime({ ...policy, combinations: [] }, facts);
  const first = answers.at(now);
  expect(answers.at(now + MINUTE)).toBe(first);
  const later = answers.at(now + 50 * MINUTE);
  const asked = (all: readonly Evaluated[]) =>
    all.filter((one, place) => one !== first[place]).map(({ id }) => id);
  expect(asked(later)).toEqual(['no-reply-in-time']);
  answers.forget();
  expect(asked(answers.at(now + 50 * MINUTE))).toHaveLength(policy.triggers.length);
});
