import { describe, expect, it } from 'vitest';
import { ticketFacts } from '../../triggers/__fixtures__/ticket-facts';
import { thirdMessageWithoutAnswer } from './third-message-without-answer';

const now = Date.UTC(2026, 2, 2, 12);

function check(unansweredMessages: number | null) {
  const conversation = { waitingSince: now, unansweredMessages, agentReplies: 0 };
  return thirdMessageWithoutAnswer.check(ticketFacts(now, { conversation }), { warningMinutes: 30 }, now);
}

describe('TR12 third message without an answer', () => {
  it('fires at the third, and counts from the fourth', () => {
    expect(check(3)).toMatchObject({ outcome: 'fired', sentence: { values: [] } });
    expect(check(5)).toMatchObject({ outcome: 'fired', sentence: { values: [{ number: 5 }] } });
  });

  it('just does not at the second', () => {
    expect(check(2).outcome).toBe('clear');
  });

  it('is unknown until the comments were read', () => {
    expect(check(null).outcome).toBe('unknown');
    const facts = ticketFacts(now, { conversation: null });
    expect(thirdMessageWithoutAnswer.check(facts, { warningMinutes: 30 }, now).outcome).toBe('unknown');
  });
});
