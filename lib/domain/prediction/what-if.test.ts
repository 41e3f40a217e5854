import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { HistoryEvent } from '../model/history-event';
import type { SlaClock } from '../model/sla-clock';
import type { TicketFacts } from '../model/ticket-facts';
import { ticketFacts } from '../triggers/__fixtures__/ticket-facts';
import { whatIf } from './what-if';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
const openedAt = now - 130 * minute;
/** Bare: only what the test plants moves the number, whatever else the shipped policy weighs. */
const policy = {
  ...defaultPolicy,
  combinations: [],
  triggers: defaultPolicy.triggers.filter(({ rule }) =>
    ['no-reply-in-time', 'several-unresolved-tickets'].includes(rule),
  ),
};
const firstReplyMinutes = 30;

function message(
  minutesAfter: number,
  by: 'customer' | 'agent' | null = 'customer',
  shown: boolean | null = true,
) {
  return {
    kind: 'message',
    at: openedAt + minutesAfter * minute,
    order: 0,
    by,
    public: shown,
  } satisfies HistoryEvent;
}

/** Opened 130 minutes ago by a customer with three more open tickets; `follows` is what was said since. */
function slow(follows: HistoryEvent[], changes: Partial<TicketFacts> = {}): TicketFacts {
  return ticketFacts(now, {
    conversation: { waitingSince: openedAt, unansweredMessages: 1 + follows.length, agentReplies: 0 },
    customerTickets: {
      complete: true,
      tickets: ['1', '2', '3'].map((id) => ({
        id,
        subject: null,
        status: 'open' as const,
        createdAt: now - 40 * 86_400_000,
        escalated: false,
        levelId: null,
      })),
    },
    history: {
      opened: { at: openedAt, by: 'customer', status: 'new', priority: 'normal', groupId: 'none' },
      events: follows,
      complete: true,
    },
    ...changes,
  });
}

/** 100 times the logistic function of an ordinary 5 % and these logits. */
const byHand = (...weights: number[]) =>
  Math.round(100 / (1 + (95 / 5) * Math.exp(-weights.reduce((sum, weight) => sum + weight, 0))));

describe('HS11: what if the first reply had come within 30 min', () => {
  it('recomputes by the same engine and says that it is the model: 64 -> 39', () => {
    const result = whatIf(slow([message(40), message(60)]), { firstReplyMinutes }, policy, now);
    expect(byHand(1.9, 1, 0.6)).toBe(64);
    // The customer would have asked again 40 minutes after the opening: still late, but not a third time.
    expect(result).toEqual({
      before: 64,
      after: byHand(1.9, 0.6),
      sentence: {
        key: 'what_if_first_reply',
        values: [
          { kind: 'duration', milliseconds: 30 * minute },
          { kind: 'number', number: 64 },
          { kind: 'number', number: byHand(1.9, 0.6) },
        ],
      },
    });
  });

  it('with nothing asked since, nobody would wait', () => {
    const result = whatIf(slow([message(10), message(30)]), { firstReplyMinutes }, policy, now);
    expect(result).toMatchObject({ before: 64, after: byHand(0.6, -1.5) });
  });

  it('gives a later question the time the first one had', () => {
    const clock: SlaClock = {
      metric: 'first_reply_time',
      label: null,
      stage: 'active',
      dueAt: openedAt + 60 * minute,
      startedAt: openedAt,
      targetMinutes: 60,
      businessHours: false,
    };
    const at = (minutesAfter: number) =>
      whatIf(slow([message(minutesAfter)], { clocks: [clock] }), { firstReplyMinutes }, policy, now);
    // Asked 70 minutes before now: an hour is over, the policy's as well as the clock's.
    expect(at(60)).toMatchObject({ before: byHand(1.9, 0.6, 2.6), after: byHand(1.9, 0.6, 2.6) });
    // Asked 40 minutes before now: 20 are left.
    expect(at(90)).toMatchObject({ before: byHand(1.9, 0.6, 2.6), after: byHand(0.6, 0.25) });
    expect(at(10)).toMatchObject({ before: byHand(1.9, 0.6, 2.6), after: byHand(0.6, -1.5) });
  });

  it('a reply that came later has answered what it answered', () => {
    const facts = slow([message(60, 'agent'), message(70)], {
      conversation: { waitingSince: openedAt + 70 * minute, unansweredMessages: 1, agentReplies: 1 },
    });
    expect(whatIf(facts, { firstReplyMinutes }, policy, now)).toMatchObject({
      before: byHand(1.9, 0.6),
      after: byHand(1.9, 0.6),
    });
  });

  it.each<[string, TicketFacts]>([
    ['the first reply did come in 30 min', slow([message(30, 'agent')])],
    ['somebody unknown wrote', slow([message(40, null)])],
    ['nobody knows whether it was a note', slow([message(40, 'agent', null)])],
    ['the history has not been read', slow([], { history: null })],
    ['the conversation has not been read', slow([], { conversation: null })],
    ['the 30 min are not over', { ...slow([]), history: opened(now - 30 * minute + 1, 'customer') }],
    ['an agent opened it', { ...slow([]), history: opened(openedAt, 'agent') }],
    ['the host has more than it showed', { ...slow([]), history: { ...opened(openedAt), complete: false } }],
    ['it is solved', { ...slow([]), ticket: { ...slow([]).ticket, status: 'solved' } }],
  ])('says nothing where %s', (_, facts) => {
    expect(whatIf(facts, { firstReplyMinutes }, policy, now)).toBeNull();
  });

  it('a note in time is no reply, and a reply at 31 min is too late', () => {
    expect(whatIf(slow([message(10, 'agent', false)]), { firstReplyMinutes }, policy, now)).not.toBeNull();
    expect(whatIf(slow([message(31, 'agent')]), { firstReplyMinutes }, policy, now)).not.toBeNull();
  });
});

function opened(at: number, by: 'customer' | 'agent' = 'customer'): NonNullable<TicketFacts['history']> {
  return {
    opened: { at, by, status: 'new', priority: 'normal', groupId: 'none' },
    events: [],
    complete: true,
  };
}
