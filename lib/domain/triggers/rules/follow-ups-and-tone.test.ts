import { describe, expect, it } from 'vitest';
import type { MessageReading } from '../../model/message-reading';
import { assessBy } from '../__fixtures__/assess-by';
import { messageReading } from '../__fixtures__/message-reading';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { followUpsAndTone } from './follow-ups-and-tone';

const now = Date.UTC(2026, 2, 2, 12);
const HOUR = 3_600_000;
const createdAt = now - 200 * HOUR;
const shipped = followUpsAndTone.parameters.parse({});

const wrote = (hoursAgo: number, changes: Partial<MessageReading> = {}) =>
  messageReading(now - hoursAgo * HOUR, changes);

const opening = wrote(200);

function facts(messages: MessageReading[] | null, at: number | null = createdAt) {
  return ticketFacts(now, { messages, ticket: { createdAt: at } });
}

function check(messages: MessageReading[] | null, at: number | null = createdAt) {
  return followUpsAndTone.check(facts(messages, at), shipped, ruleContext(now));
}

/** One message a day, of these sentiments. */
function toned(...sentiments: (number | null)[]) {
  return check(sentiments.map((sentiment, index) => wrote(200 - index * 25, { sentiment })));
}

describe('TR18 follow-ups and tone', () => {
  it('TR18: fires on the third follow-up within 24 hours', () => {
    const values = [
      { kind: 'number', number: 3 },
      { kind: 'duration', milliseconds: 24 * HOUR },
    ];
    expect(check([opening, wrote(23), wrote(5), wrote(1)])).toEqual({
      outcome: 'fired',
      sentence: { key: 'reason_follow_ups', values },
      phrase: { kind: 'message', key: 'phrase_follow_ups', values },
    });
  });

  it('TR18: through the whole assessment: the third within 24 hours, the second, and messages nobody read', () => {
    const judged = (messages: MessageReading[] | null) =>
      assessBy({ rule: followUpsAndTone.id }, facts(messages), now).outcome;
    expect(judged([opening, wrote(23), wrote(5), wrote(1)])).toBe('fired');
    expect(judged([opening, wrote(5), wrote(1)])).toBe('clear');
    expect(judged(null)).toBe('unknown');
    const toneOf = (...sentiments: number[]) =>
      judged(sentiments.map((sentiment, index) => wrote(200 - index * 25, { sentiment })));
    expect(toneOf(0.1, 0.2, 0.3, -0.1, -0.2, -0.3)).toBe('fired');
    expect(toneOf(0.1, 0.2, 0.3, -0.1, -0.2, -0.297)).toBe('clear');
  });

  it('TR18: not on the second, nor when the first of three is 24 hours old', () => {
    expect(check([opening, wrote(5), wrote(1)]).outcome).toBe('clear');
    expect(check([opening, wrote(24), wrote(5), wrote(1)]).outcome).toBe('clear');
    expect(check([opening, wrote(24, { at: now - 24 * HOUR + 1 }), wrote(5), wrote(1)]).outcome).toBe(
      'fired',
    );
  });

  it('says when the next one leaves the 24 hours', () => {
    const asked = facts([opening, wrote(30), wrote(23), wrote(5)]);
    expect(followUpsAndTone.nextChange(asked, shipped, ruleContext(now))).toBe(now + HOUR);
    expect(followUpsAndTone.nextChange(facts([opening]), shipped, ruleContext(now))).toBeNull();
  });

  it('does not count the message that opened the ticket, our own, or internal notes', () => {
    const first = wrote(3);
    expect(check([first, wrote(2), wrote(1)], first.at).outcome).toBe('clear');
    expect(check([first, wrote(2), wrote(1)], null).outcome).toBe('clear');
    expect(check([opening, wrote(3, { by: 'agent' }), wrote(2), wrote(1)]).outcome).toBe('clear');
    expect(check([opening, wrote(3, { public: false }), wrote(2), wrote(1)]).outcome).toBe('clear');
  });

  it('TR18: fires when the mean of the last three is 0.4 below that of the first three, not a thousandth less', () => {
    expect(toned(0.1, 0.2, 0.3, -0.1, -0.2, -0.3)).toEqual({
      outcome: 'fired',
      sentence: {
        key: 'reason_tone',
        values: [
          { kind: 'number', number: 0.2 },
          { kind: 'number', number: -0.2 },
        ],
      },
      phrase: { kind: 'message', key: 'phrase_tone' },
    });
    expect(toned(0.1, 0.2, 0.3, -0.1, -0.2, -0.297).outcome).toBe('clear');
    expect(toned(-1, -1, -1, 0.5, 0.5, 0.5).outcome).toBe('clear');
  });

  it('TR18: a tone needs more than three messages, and what lies between does not matter', () => {
    expect(toned(1, 0, -1).outcome).toBe('clear');
    expect(toned(0.2, 0.2, 0.2, null, -0.2, -0.2, -0.2).outcome).toBe('fired');
  });

  it.each([
    ['without the messages', null, 'unknown_cause_message_texts'],
    [
      'when one that decides is in a language that is not read',
      [wrote(200), wrote(150), wrote(100), wrote(50, { sentiment: null })],
      'unknown_cause_message_language',
    ],
    [
      'when nobody knows whose the third is',
      [opening, wrote(3), wrote(2), wrote(1, { by: null })],
      'unknown_cause_message_speaker',
    ],
  ])('TR18: is unknown %s', (_, messages, cause) => {
    expect(check(messages)).toMatchObject({ outcome: 'unknown', sentence: { values: [{}, { key: cause }] } });
  });

  it('follow-ups count in any language', () => {
    const foreign = { sentiment: null, language: null };
    expect(check([opening, wrote(3, foreign), wrote(2, foreign), wrote(1, foreign)]).outcome).toBe('fired');
  });
});
