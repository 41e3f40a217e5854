import { describe, expect, it } from 'vitest';
import { assessBy } from '../__fixtures__/assess-by';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { messagesWithoutAnswer as rule } from './messages-without-answer';

const now = Date.UTC(2026, 2, 2, 12);

function judged(unansweredMessages: number | null, parameters = {}, mode: 'suggest' | 'act' = 'suggest') {
  const conversation = { waitingSince: now, unansweredMessages, agentReplies: 1 };
  return assessBy({ rule: rule.id, parameters, mode }, ticketFacts(now, { conversation }), now);
}

describe('TR12: perceived lack of attention', () => {
  it('TR12: the 3rd customer message without a public reply between fires, the 2nd just does not', () => {
    expect(judged(3).outcome).toBe('fired');
    expect(judged(4).outcome).toBe('fired');
    expect(judged(2).outcome).toBe('clear');
    expect(judged(0).outcome).toBe('clear');
  });

  it('TR12: is unknown until the comments were read', () => {
    expect(judged(null).outcome).toBe('unknown');
    expect(assessBy({ rule: rule.id }, ticketFacts(now, { conversation: null }), now).outcome).toBe(
      'unknown',
    );
    expect(judged(Number.NaN).outcome).toBe('unknown');
  });

  it('TR12: by its parameter from another message on, and in a mode of its own', () => {
    expect(judged(4, { messages: 5 }).outcome).toBe('clear');
    const { fired, reasons } = judged(5, { messages: 5 }, 'act');
    expect(fired).toEqual([{ rule: rule.id, mode: 'act' }]);
    expect(reasons.find(({ id }) => id === rule.id)?.sentence).toEqual({
      key: 'reason_messages_without_answer',
      values: [{ kind: 'number', number: 5 }],
    });
  });
});
