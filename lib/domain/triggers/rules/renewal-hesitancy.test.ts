import { describe, expect, it } from 'vitest';
import type { TicketFacts } from '../../model/ticket-facts';
import { readMessage } from '../../text/read-message';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { renewalHesitancy } from './renewal-hesitancy';

const now = Date.UTC(2026, 2, 2, 12);
const DAY = 86_400_000;
const shipped = renewalHesitancy.parameters.parse({});
const backwards = { at: now + 45 * DAY, stage: 'Proposal', movedBackAt: now - 3 * DAY, amount: null };

function check(changes: Partial<Pick<TicketFacts, 'renewal' | 'messages'>>, at = now) {
  return renewalHesitancy.check(ticketFacts(now, changes), shipped, ruleContext(at));
}

function nextChange(changes: Partial<Pick<TicketFacts, 'renewal' | 'messages'>>) {
  return renewalHesitancy.nextChange(ticketFacts(now, changes), shipped, ruleContext(now));
}

function said(text: string, at = now, by: 'customer' | 'agent' | null = 'customer') {
  return [readMessage(text, { at, by, public: true })];
}

describe('TR15 renewal hesitancy', () => {
  it('TR15: fires 45 days before the renewal when its stage moved backwards', () => {
    expect(check({ renewal: backwards })).toEqual({
      outcome: 'fired',
      sentence: {
        key: 'reason_renewal_hesitancy',
        values: [
          { kind: 'duration', milliseconds: 45 * DAY },
          { kind: 'duration', milliseconds: 3 * DAY },
        ],
      },
      phrase: { kind: 'message', key: 'phrase_renewal_hesitancy' },
    });
  });

  it('TR15: through the whole assessment: 45 days before, a millisecond earlier, and with nothing known of the renewal', () => {
    const judged = (renewal: TicketFacts['renewal'], messages: TicketFacts['messages'] = []) =>
      assessBy({ rule: renewalHesitancy.id }, ticketFacts(now, { renewal, messages }), now).outcome;
    expect(judged(backwards)).toBe('fired');
    expect(judged({ ...backwards, at: now + 45 * DAY + 1 })).toBe('clear');
    expect(judged(null)).toBe('unknown');
    expect(judged('none', said('We have to reconsider the contract'))).toBe('fired');
  });

  it('TR15: not a millisecond earlier, and says when to look again', () => {
    const renewal = { ...backwards, at: now + 45 * DAY + 1 };
    expect(check({ renewal }).outcome).toBe('clear');
    expect(nextChange({ renewal })).toBe(now + 1);
  });

  it('TR15: neither a near renewal nor a step back alone is enough', () => {
    expect(check({ renewal: { ...backwards, movedBackAt: 'never' } }).outcome).toBe('clear');
    expect(check({ renewal: { ...backwards, at: now + 300 * DAY } }).outcome).toBe('clear');
    expect(check({ renewal: { ...backwards, movedBackAt: now - 90 * DAY } }).outcome).toBe('clear');
    expect(check({ renewal: { ...backwards, movedBackAt: now - 90 * DAY + 1 } }).outcome).toBe('fired');
  });

  it('fires as well when the renewal is over', () => {
    expect(check({ renewal: { ...backwards, at: now - DAY } })).toMatchObject({
      outcome: 'fired',
      sentence: { key: 'reason_renewal_hesitancy_overdue' },
    });
  });

  it.each(['We have to reconsider the contract', 'Wir denken darüber nach, den Vertrag zu kündigen'])(
    'TR15: fires on "%s" for 90 days, whatever the renewal',
    (text) => {
      const messages = said(text);
      expect(check({ messages, renewal: null })).toMatchObject({
        outcome: 'fired',
        sentence: { key: 'reason_renewal_hesitancy_said' },
      });
      expect(nextChange({ messages })).toBe(now + 90 * DAY);
      expect(check({ messages }, now + 90 * DAY - 1).outcome).toBe('fired');
      expect(check({ messages }, now + 90 * DAY).outcome).toBe('clear');
      expect(check({ messages: said(text, now, 'agent') }).outcome).toBe('clear');
    },
  );

  it.each([
    ['the messages', { messages: null }, 'unknown_cause_message_texts'],
    ['the renewal', { renewal: null }, 'unknown_cause_renewal_stage'],
    ['its date', { renewal: { ...backwards, at: null } }, 'unknown_cause_renewal_stage'],
    ['its moves', { renewal: { ...backwards, movedBackAt: null } }, 'unknown_cause_renewal_stage'],
    [
      'the language',
      { messages: said('Nous ne voulons pas le contrat, vous êtes dans le retard') },
      'unknown_cause_message_language',
    ],
    [
      'who wrote it',
      { messages: said('reconsider the contract', now, null) },
      'unknown_cause_message_speaker',
    ],
  ])('TR15: is unknown without %s', (_, changes, cause) => {
    expect(check(changes)).toMatchObject({ outcome: 'unknown', sentence: { values: [{}, { key: cause }] } });
  });

  it('is certain where what is known rules the rest out', () => {
    expect(check({ renewal: { ...backwards, at: null, movedBackAt: 'never' } }).outcome).toBe('clear');
    expect(check({ renewal: { ...backwards, at: now + 300 * DAY, movedBackAt: null } }).outcome).toBe(
      'clear',
    );
  });
});
