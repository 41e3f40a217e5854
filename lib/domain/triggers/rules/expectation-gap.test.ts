import { describe, expect, it } from 'vitest';
import type { MessageReading } from '../../model/message-reading';
import type { TicketFacts } from '../../model/ticket-facts';
import { readMessage } from '../../text/read-message';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { expectationGap } from './expectation-gap';

/** Monday, 17:00 in UTC. */
const five = Date.UTC(2026, 2, 2, 17);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const shipped = expectationGap.parameters.parse({});

const promise = readMessage('I will get back to you by 5 pm.', {
  at: five - 3 * HOUR,
  by: 'agent',
  public: true,
});

function by(
  speaker: MessageReading['by'],
  text: string,
  at: number,
  isPublic: boolean | null = true,
): MessageReading {
  return readMessage(text, { at, by: speaker, public: isPublic });
}

function check(now: number, messages: MessageReading[] | null, ticket: Partial<TicketFacts['ticket']> = {}) {
  return expectationGap.check(ticketFacts(now, { messages, ticket }), shipped, ruleContext(now));
}

function nextChange(now: number, messages: MessageReading[] | null) {
  return expectationGap.nextChange(ticketFacts(now, { messages }), shipped, ruleContext(now));
}

describe('TR9 expectation gap', () => {
  it('acceptance 4.9: a promise that nothing came of is overdue from its moment on, not before', () => {
    expect(check(five - 1, [promise]).outcome).toBe('clear');
    expect(nextChange(five - 1, [promise])).toBe(five);
    expect(check(five + 2 * HOUR, [promise])).toEqual({
      outcome: 'fired',
      sentence: {
        key: 'reason_expectation_gap_overdue',
        values: [
          { kind: 'quote', text: 'by 5 pm' },
          { kind: 'duration', milliseconds: 2 * HOUR },
        ],
      },
      phrase: {
        kind: 'message',
        key: 'phrase_expectation_gap_overdue',
        values: [
          { kind: 'quote', text: 'by 5 pm' },
          { kind: 'duration', milliseconds: 2 * HOUR },
        ],
      },
    });
    expect(check(five, [promise]).outcome).toBe('fired');
  });

  it('TR9: through the whole assessment: a promise overdue, not a millisecond before, and without the messages', () => {
    const judged = (now: number, messages: MessageReading[] | null) =>
      assessBy({ rule: expectationGap.id }, ticketFacts(now, { messages }), now);
    const fired = judged(five, [promise]);
    expect(fired.outcome).toBe('fired');
    expect(fired.reasons.map(({ id }) => id)).toContain('expectation-gap');
    expect(judged(five - 1, [promise])).toMatchObject({ outcome: 'clear', nextChangeAt: five });
    expect(judged(five, null).outcome).toBe('unknown');
  });

  it('TR9: a public message of an agent settles it, an internal note or the customer does not', () => {
    const later = five - HOUR;
    expect(check(five, [promise, by('agent', 'Here is the answer to your question.', later)]).outcome).toBe(
      'clear',
    );
    expect(check(five, [promise, by('agent', 'We are still at it.', later, false)]).outcome).toBe('fired');
    expect(check(five, [promise, by('customer', 'Where is the answer?', later)]).outcome).toBe('fired');
  });

  it('a solved ticket has kept its promises; of an unknown status nobody can tell', () => {
    expect(check(five, [promise], { status: 'solved' }).outcome).toBe('clear');
    expect(check(five, [promise], { status: null })).toMatchObject({
      outcome: 'unknown',
      sentence: { values: [{}, { key: 'unknown_cause_status' }] },
    });
    expect(check(five - 1, [promise], { status: null }).outcome).toBe('clear');
  });

  it.each(['You promised a fix last week', 'I was told it would be done today'])(
    'TR9: fires on "%s" of the customer',
    (text) => {
      expect(check(five, [by('customer', text, five - DAY)])).toMatchObject({
        outcome: 'fired',
        sentence: { key: 'reason_expectation_gap_said' },
      });
      expect(check(five, [by('agent', text, five - DAY)]).outcome).toBe('clear');
    },
  );

  it('TR9: what was said counts for 14 days', () => {
    const said = [by('customer', 'You promised a fix', five - 14 * DAY)];
    expect(check(five - 1, said).outcome).toBe('fired');
    expect(nextChange(five - 1, said)).toBe(five);
    expect(check(five, said).outcome).toBe('clear');
    expect(nextChange(five, said)).toBeNull();
  });

  it('TR9: fires on the tag, without messages as well', () => {
    expect(check(five, null, { tags: ['vip', 'Expectation_Gap'] })).toMatchObject({
      outcome: 'fired',
      sentence: { key: 'reason_expectation_gap_tag' },
    });
    expect(check(five, [], { tags: ['expectation'] }).outcome).toBe('clear');
  });

  it.each([
    ['without the messages', null, [], 'unknown_cause_message_texts'],
    ['without the tags', [], null, 'unknown_cause_tags'],
    [
      'where the customer writes a language that is not read',
      [by('customer', 'Vous avez dit que le service est pour lundi', five - DAY)],
      [],
      'unknown_cause_message_language',
    ],
    [
      'where we wrote a language that is not read',
      [by('agent', 'Nous vous donnons une réponse avant lundi', five - DAY)],
      [],
      'unknown_cause_message_language',
    ],
    [
      'where somebody unknown answered',
      [promise, by(null, 'Here is the answer.', five - HOUR)],
      [],
      'unknown_cause_message_speaker',
    ],
    [
      'where somebody unknown speaks of a promise',
      [by(null, 'You promised a fix', five - HOUR), by('agent', 'Here it is.', five - 1)],
      [],
      'unknown_cause_message_speaker',
    ],
  ] as [string, MessageReading[] | null, string[] | null, string][])(
    'TR9: is unknown %s',
    (_, messages, tags, cause) => {
      expect(check(five, messages, { tags })).toMatchObject({
        outcome: 'unknown',
        sentence: { values: [{}, { key: cause }] },
      });
    },
  );
});
