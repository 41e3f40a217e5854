import { unknownBecause } from '../../triggers/unknown-because';
import type { RiskFeature } from '../feature';

const labelKey = 'feature_third_message_without_answer';

/** The customer has written at least three times with no public reply in between (acceptance TR12). */
export const thirdMessageWithoutAnswer: RiskFeature = {
  id: 'third-message-without-answer',
  labelKey,
  needs: ['conversation'],
  nextChange: () => null,
  check({ conversation }) {
    const messages = conversation?.unansweredMessages ?? null;
    if (messages === null) return unknownBecause(labelKey, 'unknown_cause_comments');
    const count = { kind: 'number', number: messages } as const;
    if (messages < 3)
      return { outcome: 'clear', sentence: { key: 'clear_messages_without_answer', values: [count] } };
    if (messages === 3)
      return {
        outcome: 'fired',
        sentence: { key: 'reason_third_message_without_answer', values: [] },
        phrase: { kind: 'message', key: 'phrase_third_message_without_answer' },
      };
    return {
      outcome: 'fired',
      sentence: { key: 'reason_messages_without_answer', values: [count] },
      phrase: { kind: 'message', key: 'phrase_messages_without_answer', values: [count] },
    };
  },
};
