import { describe, expect, test } from 'vitest';
import type { MessageReading } from '../../../domain/model/message-reading';
import { triageSentiment } from './triage-sentiment';
import { withTriage } from './with-triage';

const said = (change: Partial<MessageReading> = {}): MessageReading => ({
  at: 1000,
  by: 'customer',
  public: true,
  language: null,
  sentiment: null,
  words: [],
  phrases: [],
  commitments: [],
  ...change,
});

describe('what triage read', () => {
  test.each([
    ['sentiment__very_negative', -0.8, 'two-underscores'],
    ['sentiment__negative', -0.5, 'two-underscores'],
    ['sentiment__neutral', 0, 'two-underscores'],
    ['sentiment__positive', 0.5, 'two-underscores'],
    ['sentiment__verypositive', 0.8, 'two-underscores'],
    ['SENTIMENT__VERY_POSITIVE', 0.8, 'two-underscores'],
    ['sentiment_very-negative', -0.8, 'one-underscore'],
    ['sentiment-negative', -0.5, 'hyphen'],
  ])('%s', (tag, sentiment, spelling) => {
    expect(triageSentiment(['vip', tag])).toEqual({ sentiment, spelling });
  });

  test.each([
    [null],
    [[]],
    [['vip', 'negative', 'customer_sentiment__negative', 'sentiment__furious', 'sentiment_confidence__high']],
    [['sentiment__negative', 'sentiment__positive']],
  ])('nothing in %j', (tags) => {
    expect(triageSentiment(tags)).toBeNull();
  });
});

describe('the first message', () => {
  const tags = ['sentiment__negative'];

  test('has it where we read nothing ourselves, and no other message has', () => {
    expect(withTriage([said(), said({ at: 2000 })], tags)).toEqual([
      said({ sentiment: -0.5 }),
      said({ at: 2000 }),
    ]);
  });

  test('keeps our own reading', () => {
    expect(withTriage([said({ sentiment: 0.2, words: ['thanks'] })], tags)).toEqual([
      said({ sentiment: 0.2, words: ['thanks'] }),
    ]);
  });

  test('is left as it is where the customer did not write it, or triage says nothing', () => {
    const ours = [said({ by: 'agent' }), said({ at: 2000 })];
    expect(withTriage(ours, tags)).toEqual(ours);
    expect(withTriage([said({ by: null })], tags)).toEqual([said({ by: null })]);
    expect(withTriage([said()], ['vip'])).toEqual([said()]);
    expect(withTriage([], tags)).toEqual([]);
  });
});
