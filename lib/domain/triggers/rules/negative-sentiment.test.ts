import { describe, expect, it } from 'vitest';
import type { MessageReading } from '../../model/message-reading';
import { readMessage } from '../../text/read-message';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { negativeSentiment } from './negative-sentiment';

const now = Date.UTC(2026, 2, 2, 12);
const shipped = negativeSentiment.parameters.parse({});

function wrote(text: string, changes: Partial<MessageReading> = {}): MessageReading {
  return { ...readMessage(text, { at: now - 60_000, by: 'customer', public: true }), ...changes };
}

function check(messages: MessageReading[] | null, parameters = shipped) {
  return negativeSentiment.check(ticketFacts(now, { messages }), parameters, ruleContext(now));
}

describe('TR14 negative sentiment', () => {
  it('TR14: "This is unacceptable, third time I ask" fires and names the words', () => {
    expect(check([wrote('This is unacceptable, third time I ask')])).toEqual({
      outcome: 'fired',
      sentence: {
        key: 'reason_negative_sentiment',
        values: [
          { kind: 'quote', text: 'this is unacceptable, third time' },
          { kind: 'number', number: -0.6 },
          { kind: 'number', number: -0.4 },
        ],
      },
      phrase: {
        kind: 'message',
        key: 'phrase_negative_sentiment',
        values: [{ kind: 'quote', text: 'this is unacceptable, third time' }],
      },
    });
  });

  it('TR14: "not bad at all" is clear', () => {
    expect(check([wrote('not bad at all')]).outcome).toBe('clear');
  });

  it('TR14: through the whole assessment: negative, not negative, and not read', () => {
    const judged = (messages: MessageReading[] | null) =>
      assessBy({ rule: negativeSentiment.id }, ticketFacts(now, { messages }), now);
    const fired = judged([wrote('This is unacceptable, third time I ask')]);
    expect(fired.outcome).toBe('fired');
    expect(fired.reasons.map(({ id }) => id)).toContain('negative-sentiment');
    expect(judged([wrote('not bad at all')]).outcome).toBe('clear');
    expect(judged([wrote("C'est inacceptable, je ne suis pas content")]).outcome).toBe('unknown');
    expect(judged(null).outcome).toBe('unknown');
  });

  it('TR14: fires at the threshold, not a thousandth above', () => {
    expect(check([wrote('so-so', { sentiment: -0.4 })]).outcome).toBe('fired');
    expect(check([wrote('so-so', { sentiment: -0.399 })]).outcome).toBe('clear');
  });

  it('judges the latest message of the customer, whatever we or colleagues wrote after it', () => {
    const angry = wrote('This is a disgrace');
    const calm = wrote('Thank you, it works', { at: now - 30_000 });
    const ours = readMessage('I am terribly sorry for this awful failure', {
      at: now - 10_000,
      by: 'agent',
      public: true,
    });
    const note = wrote('Customer is furious and insulting', { at: now - 5000, public: false });
    expect(check([angry, ours]).outcome).toBe('fired');
    expect(check([angry, calm, ours, note]).outcome).toBe('clear');
    expect(check([calm, angry]).outcome).toBe('clear');
    expect(check([ours, note])).toEqual({
      outcome: 'clear',
      sentence: { key: 'clear_no_customer_message', values: [] },
    });
  });

  it('takes the mean of as many as it is told to', () => {
    const two = negativeSentiment.parameters.parse({ messages: 2 });
    const messages = (last: number) => [
      wrote('a', { sentiment: 1 }),
      wrote('b', { sentiment: -0.7 }),
      wrote('c', { sentiment: last }),
    ];
    expect(check(messages(-0.1), two).outcome).toBe('fired');
    expect(check(messages(-0.09), two).outcome).toBe('clear');
  });

  it('TR14: is unknown without the messages, in a language that is not read, or when nobody knows who wrote', () => {
    const cause = (messages: MessageReading[] | null) => check(messages).sentence.values[1];
    expect(check(null).outcome).toBe('unknown');
    expect(cause(null)).toMatchObject({ key: 'unknown_cause_message_texts' });
    expect(cause([wrote("C'est inacceptable, je ne suis pas content")])).toMatchObject({
      key: 'unknown_cause_message_language',
    });
    expect(cause([wrote('Unacceptable', { by: null })])).toMatchObject({
      key: 'unknown_cause_message_speaker',
    });
  });

  it('quotes nothing where the host told the tone and not the words', () => {
    const told = { ...wrote("C'est inacceptable", { sentiment: -0.8 }), words: [] };
    expect(check([told])).toMatchObject({
      outcome: 'fired',
      sentence: { key: 'reason_negative_tone', values: [{ number: -0.8 }, { number: -0.4 }] },
      phrase: { key: 'phrase_negative_tone' },
    });
  });

  it('does not change by time alone', () => {
    const facts = ticketFacts(now, { messages: [wrote('Unacceptable')] });
    expect(negativeSentiment.nextChange(facts, shipped, ruleContext(now))).toBeNull();
  });
});
