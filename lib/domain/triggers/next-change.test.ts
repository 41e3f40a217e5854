import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTicketFacts } from './__fixtures__/any-ticket-facts';
import { assessBy } from './__fixtures__/assess-by';
import { ruleContext } from './__fixtures__/rule-context';
import { ticketFacts } from './__fixtures__/ticket-facts';
import { triggerRules } from './registry';
import type { RuleContext } from './rule-context';
import { noReplyInTime } from './rules/no-reply-in-time';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
const day = 86_400_000;

describe('TR7: fires as soon as a threshold is exceeded', () => {
  const stretches: RuleContext['stretchAt'][] = [
    () => 1,
    (start) => (Math.floor(start / day) % 2 === 0 ? 1.5 : 1),
  ];

  it.each(triggerRules.map((rule) => [rule.id, rule] as const))(
    'TR7: %s answers the same from now until the moment it names',
    (_, rule) => {
      const parameters = rule.parameters.parse({});
      fc.assert(
        fc.property(
          anyTicketFacts(now),
          fc.constantFrom(...stretches),
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 6 }),
          (facts, stretchAt, parts) => {
            const at = (moment: number) => ruleContext(moment, { stretchAt });
            const { outcome } = rule.check(facts, parameters, at(now));
            const next = rule.nextChange(facts, parameters, at(now));
            if (next !== null) expect(next).toBeGreaterThan(now);
            const last = next === null ? now + 400 * day : next - 1;
            const moments = [now + 1, last, ...parts.map((part) => now + Math.floor(part * (last - now)))];
            for (const moment of moments.filter((one) => one <= last))
              expect({ moment, outcome: rule.check(facts, parameters, at(moment)).outcome }).toEqual({
                moment,
                outcome,
              });
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  it('TR7: no reply in time fires at the moment the worker wakes for, never before', () => {
    const facts = ticketFacts(now, {
      conversation: { waitingSince: now - 10 * minute, unansweredMessages: 1, agentReplies: 0 },
    });
    const { nextChangeAt, outcome } = assessBy({ rule: noReplyInTime.id }, facts, now);
    expect([outcome, nextChangeAt]).toEqual(['clear', now + 50 * minute]);
    const judgedAt = (moment: number) => assessBy({ rule: noReplyInTime.id }, facts, moment);
    expect(judgedAt(now + 50 * minute - 1)).toMatchObject({ outcome: 'clear', nextChangeAt });
    expect(judgedAt(now + 50 * minute)).toMatchObject({ outcome: 'fired', nextChangeAt: null });
    expect(judgedAt(now + 51 * minute).outcome).toBe('fired');
  });

  it('TR7: of several rules the worker wakes for the first', () => {
    const facts = ticketFacts(now, {
      ticket: { createdAt: now - 15 * 3_600_000 },
      conversation: { waitingSince: now - 10 * minute, unansweredMessages: 1, agentReplies: 0 },
    });
    const longer = { rule: 'longer-than-usual', mode: 'suggest' as const, weight: 1, parameters: {} };
    const reply = { ...longer, rule: noReplyInTime.id };
    const next = (triggers: (typeof longer)[]) =>
      assessBy(reply, facts, now, { triggers, risk: risk() }).nextChangeAt;
    expect(next([longer])).toBe(now + 3_600_000 + 1);
    expect(next([longer, reply])).toBe(now + 50 * minute);
  });
});

/** Without the features, of which some watch clocks of their own. */
function risk() {
  return { ...ruleContext(now).policy.risk, features: {} };
}
