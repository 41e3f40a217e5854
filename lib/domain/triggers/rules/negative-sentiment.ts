import { z } from 'zod';
import type { MessageReading } from '../../model/message-reading';
import { saidByCustomer } from '../../text/said-by-customer';
import type { TriggerRule } from '../rule';
import { unknownBecause } from '../unknown-because';

const Parameters = z.object({
  /** Sentiment, -1 to 1, at or below which the rule fires. */
  threshold: z.number().min(-1).max(-0.05).default(-0.4),
  /** Latest messages of the customer whose mean counts. */
  messages: z.number().int().min(1).max(20).default(1),
});

const labelKey = 'rule_negative_sentiment';

const MOST_WORDS = 5;

/** What the customer wrote last is negative (acceptance TR14). Transcripts of voice comments are messages like any other. */
export const negativeSentiment: TriggerRule<typeof Parameters> = {
  id: 'negative-sentiment',
  labelKey,
  parameters: Parameters,
  needs: ['messages'],
  check(facts, { threshold, messages: count }) {
    if (facts.messages == null) return unknownBecause(labelKey, 'unknown_cause_message_texts');
    const latest = saidByCustomer(facts.messages).slice(-count);
    if (latest.length === 0)
      return { outcome: 'clear', sentence: { key: 'clear_no_customer_message', values: [] } };
    if (latest.some(({ by }) => by === null))
      return unknownBecause(labelKey, 'unknown_cause_message_speaker');
    const sentiments = latest.flatMap(({ sentiment }) => sentiment ?? []);
    if (sentiments.length < latest.length) return unknownBecause(labelKey, 'unknown_cause_message_language');
    const mean = sentiments.reduce((sum, one) => sum + one, 0) / sentiments.length;
    const shown = { kind: 'number', number: Math.round(mean * 100) / 100 } as const;
    const limit = { kind: 'number', number: threshold } as const;
    // Sums of tenths are not exact.
    if (mean > threshold + 1e-9)
      return { outcome: 'clear', sentence: { key: 'clear_negative_sentiment', values: [shown, limit] } };
    const text = wordsOf(latest);
    // The host told the tone and not the words.
    if (text === '')
      return {
        outcome: 'fired',
        sentence: { key: 'reason_negative_tone', values: [shown, limit] },
        phrase: { kind: 'message', key: 'phrase_negative_tone' },
      };
    const words = { kind: 'quote', text } as const;
    return {
      outcome: 'fired',
      sentence: { key: 'reason_negative_sentiment', values: [words, shown, limit] },
      phrase: { kind: 'message', key: 'phrase_negative_sentiment', values: [words] },
    };
  },
  nextChange: () => null,
  explain: ({ threshold, messages }) => ({
    key: 'explain_negative_sentiment',
    values: [
      { kind: 'number', number: messages },
      { kind: 'number', number: threshold },
    ],
  }),
};

/** The words of the negative ones, latest first. */
function wordsOf(messages: readonly MessageReading[]): string {
  const negative = messages.filter(({ sentiment }) => sentiment !== null && sentiment < 0).reverse();
  return [...new Set(negative.flatMap(({ words }) => words))].slice(0, MOST_WORDS).join(', ');
}
