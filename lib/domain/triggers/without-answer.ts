import type { TicketFacts } from '../model/ticket-facts';
import type { Finding } from './finding';
import { unknownBecause } from './unknown-because';

/**
 * Whether the customer has written so often with no public reply in between (acceptance TR12).
 * @param least from how many messages on
 * @param labelKey what asks, in the message catalogue
 */
export function withoutAnswer(
  { conversation }: Pick<TicketFacts, 'conversation'>,
  least: number,
  labelKey: string,
): Finding {
  const messages = conversation?.unansweredMessages ?? null;
  if (messages === null || !(messages >= 0)) return unknownBecause(labelKey, 'unknown_cause_comments');
  const count = { kind: 'number', number: messages } as const;
  if (messages < least)
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
}
