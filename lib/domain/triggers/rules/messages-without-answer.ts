import { z } from 'zod';
import type { TriggerRule } from '../rule';
import { withoutAnswer } from '../without-answer';

const Parameters = z.object({
  /** Messages of the customer since the last public reply, from which the rule fires. */
  messages: z.number().int().min(2).max(100).default(3),
});

const labelKey = 'rule_messages_without_answer';

/**
 * The customer has written for the third time with no public reply of ours in between: it feels that nobody cares (acceptance TR12).
 * For policies that let this act, or put it together with others; where it is only to move the number, the risk feature
 * `third-message-without-answer` does.
 */
export const messagesWithoutAnswer: TriggerRule<typeof Parameters> = {
  id: 'messages-without-answer',
  labelKey,
  parameters: Parameters,
  needs: ['conversation'],
  check: (facts, { messages }) => withoutAnswer(facts, messages, labelKey),
  nextChange: () => null,
  explain: ({ messages }) => ({
    key: 'explain_messages_without_answer',
    values: [{ kind: 'number', number: messages }],
  }),
};
