import { describe, expect, it } from 'vitest';
import type { CustomerEvent } from '../../model/customer-event';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { churnPattern as rule } from './churn-pattern';

const now = Date.UTC(2026, 2, 30, 12);
const day = 86_400_000;
const learned = {
  steps: [
    { absent: 'login', days: 14 },
    { absent: 'email-replied', after: 'email-sent', days: 7 },
  ],
  withinDays: 90,
  customers: 15,
  left: 12,
  lift: 4,
  chance: 0.001,
};
const sequences = [learned];

const event = (kind: string, daysAgo: number): CustomerEvent => ({ kind, at: now - daysAgo * day });
const judge = (events: CustomerEvent[] | null, list: unknown[] = sequences, moment = now) =>
  assessBy(
    { rule: rule.id, parameters: { sequences: list } },
    ticketFacts(now, { customerEvents: events }),
    moment,
  );
const finding = (events: CustomerEvent[]) =>
  rule.check(
    ticketFacts(now, { customerEvents: events }),
    rule.parameters.parse({ sequences }),
    ruleContext(now),
  );

describe('TR20: the pattern before churn', () => {
  it('TR20: flags at the start of the sequence, with its numbers', () => {
    expect(judge([event('login', 14)]).outcome).toBe('fired');
    expect(finding([event('login', 14)])).toMatchObject({
      sentence: {
        key: 'reason_churn_pattern',
        values: [
          { kind: 'message', key: 'step_absent_login', values: [{ number: 14 }] },
          { number: 1 },
          { number: 2 },
          { number: 12 },
          { number: 15 },
        ],
      },
      phrase: { values: [{ number: 1 }, { number: 2 }] },
    });
  });

  it('TR20: just does not a moment before, and says when it will', () => {
    const almost = [{ kind: 'login', at: now - 14 * day + 1 }];
    expect(judge(almost)).toMatchObject({ outcome: 'clear', nextChangeAt: now + 1 });
    expect(judge(almost, sequences, now + 1).outcome).toBe('fired');
  });

  it('TR20: who logs in again has come back; who went further has not', () => {
    expect(judge([event('login', 40), event('login', 1)]).outcome).toBe('clear');
    const further = [event('login', 40), event('email-sent', 20), event('login', 1)];
    expect(finding(further)).toMatchObject({
      outcome: 'fired',
      phrase: { values: [{ number: 2 }, { number: 2 }] },
    });
  });

  it('TR20: what lies longer ago than the days of the sequence is over', () => {
    const old = [event('login', 105), event('login', 90.5), event('login', 1)];
    expect(judge(old).outcome).toBe('clear');
    expect(judge([event('login', 104)]).outcome).toBe('fired');
    expect(judge([event('login', 104)], sequences, now + 1).outcome).toBe('clear');
  });

  it('TR20: is unknown where nothing was learned, nothing was read, or no login was ever seen', () => {
    expect(judge([event('login', 14)], []).outcome).toBe('unknown');
    expect(judge(null).outcome).toBe('unknown');
    expect(judge([event('email-sent', 14)]).outcome).toBe('unknown');
  });

  it('a sequence that begins with a deed is clear where it did not happen', () => {
    const cancels = { ...learned, steps: [{ event: 'export' }, { absent: 'login', days: 14 }] };
    expect(judge([], [cancels]).outcome).toBe('clear');
    expect(judge([event('export', 3)], [cancels]).outcome).toBe('fired');
  });
});
