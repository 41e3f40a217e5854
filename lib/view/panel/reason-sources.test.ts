import { describe, expect, it } from 'vitest';
import { strictLanguage } from '../../../components/__fixtures__/strict-language';
import { renderSentence } from '../render-sentence';
import { reasonSources } from './reason-sources';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
const day = 1440 * minute;
const language = { ...strictLanguage('en'), locale: 'en-GB', timeZone: 'UTC', now };
const fresh = { ticket: now - 20_000, customerTickets: null, elsewhere: null };

function lines(
  sources: Parameters<typeof reasonSources>[0],
  readAt: Parameters<typeof reasonSources>[1] = fresh,
  stale = false,
) {
  return reasonSources(sources, readAt, stale, now, language).map(({ name, age, old, older }) => ({
    words: [name, age]
      .map((sentence) => (sentence === null ? '?' : renderSentence(sentence, language)))
      .join(' / '),
    old,
    older,
  }));
}
const from = (place: string, asOf: number | null = null, host: 'zendesk' | 'salesforce' = 'zendesk') => ({
  from: place,
  host,
  asOf,
});

describe('acceptance 4.3: where a reason comes from and how old that is', () => {
  it('acceptance 4.3: what was read with the ticket is as old as the ticket', () => {
    expect(lines([from('messages')])).toEqual([
      { words: 'Messages / updated 20 s ago', old: false, older: false },
    ]);
  });

  it('acceptance 4.3: what was read with others, or told as of a day, has an age of its own', () => {
    expect(lines([from('customer-tickets')], { ...fresh, customerTickets: now - 8 * minute })).toEqual([
      { words: 'Customer’s tickets / updated 8 min ago', old: false, older: true },
    ]);
    expect(lines([from('customer', now - 2 * day)])).toEqual([
      { words: 'Customer record / as of Sat 12:00', old: false, older: true },
    ]);
  });

  it('acceptance 4.3: the other system is named, and not read at all is of no known age', () => {
    expect(lines([from('tickets-elsewhere', null, 'salesforce')])).toEqual([
      { words: 'Customer’s tickets in Salesforce / ?', old: false, older: true },
    ]);
  });

  it('acceptance 4.3: what is too old to rely on says so: after an hour, numbers after a week, answers after 90 days', () => {
    const old = (place: string, age: number, asOf = true) =>
      lines([from(place, asOf ? now - age : null)], { ...fresh, ticket: asOf ? now : now - age })[0]?.old;
    expect([old('ticket', 60 * minute - 1, false), old('ticket', 60 * minute, false)]).toEqual([false, true]);
    expect([old('customer', 7 * day - 1), old('customer', 7 * day)]).toEqual([false, true]);
    expect([old('surveys', 90 * day - 1), old('surveys', 90 * day)]).toEqual([false, true]);
  });

  it('what cannot be read again now is said with its time', () => {
    expect(lines([from('clocks')], fresh, true)[0]?.words).toBe('SLA clocks / as of 11:59');
  });
});
