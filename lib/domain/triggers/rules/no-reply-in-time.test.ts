import { describe, expect, it } from 'vitest';
import type { TicketFacts } from '../../model/ticket-facts';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { noReplyInTime } from './no-reply-in-time';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
const shipped = noReplyInTime.parameters.parse({});

function waiting(milliseconds: number, tier: string | null, changes: Partial<TicketFacts> = {}) {
  const facts = ticketFacts(now, {
    conversation: { waitingSince: now - milliseconds, unansweredMessages: 1, agentReplies: 0 },
    ...changes,
  });
  const { customer } = facts;
  return { ...facts, customer: customer && { ...customer, tier } };
}

describe('TR10 no reply in time', () => {
  it('fires when 60 minutes have passed for tier Gold, with its numbers', () => {
    expect(noReplyInTime.check(waiting(130 * minute, 'Gold'), shipped, ruleContext(now))).toEqual({
      outcome: 'fired',
      sentence: {
        key: 'reason_no_reply_in_time',
        values: [
          { kind: 'duration', milliseconds: 130 * minute },
          { kind: 'duration', milliseconds: 60 * minute },
        ],
      },
      phrase: {
        kind: 'message',
        key: 'phrase_no_reply_in_time',
        values: [{ kind: 'duration', milliseconds: 130 * minute }],
      },
    });
  });

  it('fires at the very minute and not a millisecond before', () => {
    expect(noReplyInTime.check(waiting(60 * minute, 'Gold'), shipped, ruleContext(now)).outcome).toBe(
      'fired',
    );
    expect(noReplyInTime.check(waiting(60 * minute - 1, 'Gold'), shipped, ruleContext(now)).outcome).toBe(
      'clear',
    );
  });

  it('TR19: 30 minutes are too long for tier Strategic, not for tier Free', () => {
    expect(noReplyInTime.check(waiting(30 * minute, 'Strategic'), shipped, ruleContext(now)).outcome).toBe(
      'fired',
    );
    expect(noReplyInTime.check(waiting(30 * minute, ' strategic'), shipped, ruleContext(now)).outcome).toBe(
      'fired',
    );
    expect(noReplyInTime.check(waiting(30 * minute, 'Free'), shipped, ruleContext(now)).outcome).toBe(
      'clear',
    );
  });

  it('is clear when nobody waits', () => {
    const facts = ticketFacts(now, {
      conversation: { waitingSince: 'nobody', unansweredMessages: 0, agentReplies: 2 },
    });
    expect(noReplyInTime.check(facts, shipped, ruleContext(now)).outcome).toBe('clear');
  });

  it('is unknown without the conversation', () => {
    const unread = { waitingSince: null, unansweredMessages: null, agentReplies: null };
    expect(
      noReplyInTime.check(ticketFacts(now, { conversation: null }), shipped, ruleContext(now)).outcome,
    ).toBe('unknown');
    expect(
      noReplyInTime.check(ticketFacts(now, { conversation: unread }), shipped, ruleContext(now)).outcome,
    ).toBe('unknown');
  });

  it('with the tier unknown is certain only where all tiers agree', () => {
    const outcome = (minutes: number) =>
      noReplyInTime.check(waiting(minutes * minute, null), shipped, ruleContext(now)).outcome;
    expect([outcome(29), outcome(30), outcome(59), outcome(60)]).toEqual([
      'clear',
      'unknown',
      'unknown',
      'fired',
    ]);
  });

  it('takes the default for a ticket without a customer', () => {
    const facts = ticketFacts(now, {
      ticket: { accountId: 'none' },
      customer: null,
      conversation: { waitingSince: now - 45 * minute, unansweredMessages: 1, agentReplies: 0 },
    });
    expect(noReplyInTime.check(facts, shipped, ruleContext(now)).outcome).toBe('clear');
  });

  it('does not take a tier called like a property of every object for a named one', () => {
    expect(noReplyInTime.check(waiting(59 * minute, 'constructor'), shipped, ruleContext(now)).outcome).toBe(
      'clear',
    );
  });

  it('never reads overdue where the host clock is ahead', () => {
    expect(noReplyInTime.check(waiting(-5 * minute, 'Gold'), shipped, ruleContext(now))).toMatchObject({
      outcome: 'clear',
      sentence: { values: [{ milliseconds: 0 }, { milliseconds: 60 * minute }] },
    });
  });
});

describe('no reply in time, through the whole assessment', () => {
  const judged = (facts: TicketFacts, parameters: Record<string, unknown> = {}) =>
    assessBy({ rule: noReplyInTime.id, parameters }, facts, now).outcome;

  it('TR10: the last public message is the customer’s and 60 min have passed for tier Gold', () => {
    expect(judged(waiting(60 * minute, 'Gold'))).toBe('fired');
    expect(judged(waiting(60 * minute - 1, 'Gold'))).toBe('clear');
    expect(judged({ ...waiting(60 * minute, 'Gold'), conversation: null })).toBe('unknown');
  });

  it('TR10: with the last public message ours nobody waits, however long ago', () => {
    const conversation = { waitingSince: 'nobody' as const, unansweredMessages: 0, agentReplies: 1 };
    expect(judged(waiting(0, 'Gold', { conversation }))).toBe('clear');
  });

  it('TR19: tier Strategic, 30 min unanswered fires; tier Free, the same, does not', () => {
    expect(judged(waiting(30 * minute, 'Strategic'))).toBe('fired');
    expect(judged(waiting(30 * minute - 1, 'Strategic'))).toBe('clear');
    expect(judged(waiting(30 * minute, 'Free'))).toBe('clear');
    expect(judged(waiting(30 * minute, null))).toBe('unknown');
  });

  it('TR19: a tier may have no limit at all', () => {
    const parameters = { minutesByTier: { Strategic: 30, Free: null } };
    const facts = waiting(40 * 1440 * minute, 'free');
    expect(judged(facts, parameters)).toBe('clear');
    expect(judged(waiting(40 * 1440 * minute, null), parameters)).toBe('unknown');
    expect(judged(waiting(60 * minute, 'Gold'), parameters)).toBe('fired');
    expect(assessBy({ rule: noReplyInTime.id, parameters }, facts, now).nextChangeAt).toBeNull();
    const { success, data } = noReplyInTime.parameters.safeParse(parameters);
    expect(success && noReplyInTime.explain(data).values).toEqual([
      { kind: 'duration', milliseconds: 60 * minute },
      { kind: 'duration', milliseconds: 30 * minute },
    ]);
  });

  it('does not believe a moment that is none', () => {
    const facts = waiting(Number.NaN, 'Gold');
    expect(noReplyInTime.check(facts, shipped, ruleContext(now)).outcome).toBe('unknown');
    expect(noReplyInTime.nextChange(facts, shipped, ruleContext(now))).toBeNull();
  });
});
