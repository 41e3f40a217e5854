import { describe, expect, it } from 'vitest';
import { assess } from '../../assess';
import { defaultPolicy } from '../../default-policy/default-policy';
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

it('TR12: the 3rd customer message without a public reply between moves the number, the 2nd does not', () => {
  const judged = (unansweredMessages: number | null) => {
    const conversation = { waitingSince: now, unansweredMessages, agentReplies: 1 };
    const { reasons, unknowns } = assess(ticketFacts(now, { conversation }), defaultPolicy, now);
    const isIt = ({ id }: { id: string }) => id === thirdMessageWithoutAnswer.id;
    return { reason: reasons.find(isIt)?.weight, unknown: unknowns.some(isIt) };
  };
  expect(judged(3)).toEqual({ reason: 1, unknown: false });
  expect(judged(2)).toEqual({ reason: undefined, unknown: false });
  expect(judged(null)).toEqual({ reason: undefined, unknown: true });
});
