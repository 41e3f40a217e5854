import { describe, expect, it } from 'vitest';
import type { Speaker } from '../model/speaker';
import { readMessage } from './read-message';

/** Monday 2 March 2026, 10:30 in Berlin. */
const at = Date.UTC(2026, 2, 2, 9, 30);

function promised(
  text: string,
  changes: { by?: Speaker | null; public?: boolean | null; timeZone?: string; at?: number } = {},
) {
  return readMessage(text, {
    at,
    by: 'agent',
    public: true,
    timeZone: 'Europe/Berlin',
    ...changes,
  }).commitments.map(({ dueAt, words }) => [new Date(dueAt).toISOString().slice(0, 16), words]);
}

describe('acceptance 4.9: what an agent promises, and by when', () => {
  it.each([
    ['I will get back to you by 5 pm.', '2026-03-02T16:00', 'by 5 pm'],
    ['I will get back to you by 9 am.', '2026-03-03T08:00', 'by 9 am'],
    ["I'll update you by 5:30", '2026-03-02T16:30', 'by 5:30'],
    ["We'll have it fixed tomorrow.", '2026-03-03T17:00', 'tomorrow'],
    ['By tomorrow 5 p.m. I will have an answer.', '2026-03-03T16:00', 'by tomorrow 5 pm'],
    ['You will hear from us within 2 hours.', '2026-03-02T11:30', 'within 2 hours'],
    ['We will fix it by Friday.', '2026-03-06T17:00', 'by friday'],
    ['We will call you Monday at 10am.', '2026-03-09T09:00', 'monday at 10am'],
    ['We will reply within two business days.', '2026-03-04T17:00', 'within two business days'],
    ['We will send it by end of day.', '2026-03-02T17:00', 'by end of day'],
    ['Ich melde mich bis morgen 17 Uhr.', '2026-03-03T16:00', 'bis morgen 17 uhr'],
    ['Wir melden uns in 30 Minuten bei Ihnen.', '2026-03-02T10:00', 'in 30 minuten'],
    ['Sie hören bis Freitag von uns.', '2026-03-06T17:00', 'bis freitag'],
    ['Ein Kollege wird sich bis Ende der Woche melden.', '2026-03-06T17:00', 'bis ende der woche'],
    [
      'Das Update kommt spätestens am Donnerstag um 14:30 Uhr.',
      '2026-03-05T13:30',
      'spätestens am donnerstag um 14:30 uhr',
    ],
    ['Ich melde mich morgen früh.', '2026-03-03T11:00', 'morgen früh'],
  ])('%s', (text, dueAt, words) => {
    expect(promised(text)).toEqual([[dueAt, words]]);
  });

  it('means the hour of its time zone, across a change of the clocks as well', () => {
    expect(promised('I will call you by 5 pm.', { timeZone: 'America/New_York' })).toEqual([
      ['2026-03-02T22:00', 'by 5 pm'],
    ]);
    expect(promised('I will call you tomorrow by 5 pm.', { at: Date.UTC(2026, 2, 28, 9) })).toEqual([
      ['2026-03-29T15:00', 'tomorrow by 5 pm'],
    ]);
    expect(promised('I will call you by 5 pm.', { timeZone: 'Mars/Olympus' })).toEqual([
      ['2026-03-02T17:00', 'by 5 pm'],
    ]);
  });

  it('takes a weekday that is over for that of next week, and today for the rest of the day', () => {
    const late = { at: Date.UTC(2026, 2, 6, 18) };
    expect(promised('We will fix it by Friday.', late)).toEqual([['2026-03-13T17:00', 'by friday']]);
    expect(promised('We will fix it today.', late)).toEqual([['2026-03-06T22:59', 'today']]);
  });

  it.each([
    'If you reply by Friday, we will check.',
    'Can you send the log by tomorrow?',
    'We will not make it by Friday.',
    'Good morning, we will check this.',
    'Guten Morgen, wir prüfen das.',
    'You wrote that it broke by 5 pm.',
    'We will check this.',
    'I will call you by 25:99.',
  ])('is nothing in: %s', (text) => {
    expect(promised(text)).toEqual([]);
  });

  it('is read in public messages of agents only', () => {
    const text = 'I will get back to you by 5 pm.';
    expect(promised(text, { by: 'customer' })).toEqual([]);
    expect(promised(text, { by: null })).toEqual([]);
    expect(promised(text, { public: false })).toEqual([]);
    expect(promised(text, { public: null })).toEqual([]);
  });

  it('is never beyond what an instant can be', () => {
    expect(promised('I will be there in 999 weeks.', { at: 253_402_300_799_999 })).toEqual([]);
  });
});
