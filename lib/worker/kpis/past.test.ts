import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../domain/default-policy/default-policy';
import { at, escalationLog, status, ticketRecord } from '../../domain/kpis/__fixtures__/ticket-record';
import type { SignalRecord } from '../../domain/model/signal-record';
import { judgedTickets } from './judged-tickets';
import { knownTicket } from './known-ticket';
import { kpiPeriods } from './kpi-periods';
import { PastBook } from './past-book';

const DAY = 86_400_000;
const signal = (kind: SignalRecord['kind'], moment: number): SignalRecord => ({
  ...{ recordKey: 'acme.zendesk.com/ticket/1', rule: 'business-down', kind, at: moment },
  ...{ policyVersion: 'shipped-1', authorId: null },
});
const escalated = escalationLog(1, { deed: 'escalated', at: at('15:00') });

describe('one story of a ticket', () => {
  const sources = { facts: null, signals: [], written: [] };

  test('what this browser wrote belongs to a log that was read before it', () => {
    const [first, second] = escalationLog(
      1,
      { deed: 'escalated', at: at('10:00') },
      { deed: 'resolved', at: at('11:00') },
    );
    if (first === undefined || second === undefined) throw new Error('Two events are wanted.');
    const past = ticketRecord('1', { escalation: [first] });
    expect(knownTicket({ ...sources, past, written: [first, second] })?.escalation).toEqual([first, second]);
    const unread = ticketRecord('1', { escalation: null });
    expect(knownTicket({ ...sources, past: unread, written: [first] })?.escalation).toEqual([first]);
    expect(knownTicket({ ...sources, past: unread, written: [second] })?.escalation).toBeNull();
  });

  test('KP6: of a ticket nobody looked at here, what rules would have said is unknown, not nothing', () => {
    const past = ticketRecord('1');
    expect(knownTicket({ ...sources, past })?.signals).toBeNull();
    expect(knownTicket({ ...sources, past, signals: [signal('fired', 1)] })?.signals).toHaveLength(1);
    expect(knownTicket({ ...sources, past: null })).toBeNull();
  });
});

describe('acceptance 4.13: what was said of tickets, and what became of them', () => {
  const until = at('00:00', '2026-03-10');
  const solved = [status('solved', at('18:00'))];
  const told = (change: Parameters<typeof ticketRecord>[1]) =>
    judgedTickets([ticketRecord('1', change)], defaultPolicy, until);

  test('by what held four hours after the opening, not by what came or went later', () => {
    const [quiet] = told({ events: solved });
    const [loud] = told({ events: solved, signals: [signal('fired', at('10:00'))] });
    const [late] = told({ events: solved, signals: [signal('fired', at('14:00'))] });
    const [over] = told({
      events: solved,
      signals: [signal('fired', at('10:00')), signal('cleared', at('11:00'))],
    });
    expect(loud?.probability).toBeGreaterThan(quiet?.probability ?? 1);
    expect([late, over]).toEqual([quiet, quiet]);
    expect(quiet?.escalated).toBe(false);
    expect(told({ escalation: escalated })[0]?.escalated).toBe(true);
  });

  test('leaves out what cannot be judged', () => {
    expect(told({ signals: null, events: solved })).toEqual([]);
    expect(told({ escalation: null, events: solved })).toEqual([]);
    // Open still; escalated before it could be foreseen.
    expect(told({})).toEqual([]);
    expect(told({ escalation: escalationLog(1, { deed: 'escalated', at: at('10:00') }) })).toEqual([]);
  });
});

describe('the period that is meant', () => {
  const now = at('12:00', '2026-03-10');
  const of = (wanted: string, activatedAt: number | null = null) =>
    kpiPeriods(wanted, defaultPolicy, now - 60 * DAY, activatedAt, now);

  test('the last days, a month, or the first 14 days of the policy', () => {
    expect(of('30-days').period).toEqual({ from: now - 30 * DAY, until: now + 1 });
    expect(of('90-days').period.from).toBe(now - 90 * DAY);
    expect(of('2026-02').period).toEqual({
      from: at('00:00', '2026-02-01'),
      until: at('00:00', '2026-03-01'),
    });
    expect(of('30-days').months).toEqual(['2026-03', '2026-02', '2026-01']);
    expect(of('first-14-days', now - 40 * DAY).period).toEqual({
      from: now - 40 * DAY,
      until: now - 26 * DAY,
    });
  });

  test('what is not known falls back to the last 30 days', () => {
    expect(of('2020-01').period).toEqual(of('30-days').period);
    expect(of('first-14-days').period).toEqual(of('30-days').period);
  });
});

test('the past is read in slices: who asks again lets it go on, and two who ask at once read it once', async () => {
  let now = 1_000_000;
  let months = 0;
  const account = {
    ...{ host: 'zendesk' as const, account: 'acme.zendesk.com', pageHost: 'acme.zendesk.com' },
    ...{ clientId: null, userId: null, asSignedIn: false, bySession: false },
  };
  const tools = {
    now: () => now,
    accounts: { all: async () => [account] },
    signals: { all: async () => [], count: async () => 0 },
    outbox: { all: async () => [] },
    copies: { newest: async () => [], read: async () => null },
    history: {
      readings: async () => [],
      months: async () => ['2026-01', '2026-02', '2026-03'],
      month: async (_: string, month: string) => {
        months += 1;
        now += 100;
        return [ticketRecord(month.replace('-', ''))];
      },
    },
  };
  const book = new PastBook();
  const read = () => book.read(tools as never);
  const first = await read();
  expect(first).toMatchObject({ state: 'reading', all: 4 });
  const answers = await Promise.all([read(), read(), read()]);
  for (let again = 0; again < 4 && answers.every(({ state }) => state === 'reading'); again++)
    answers.push(await read());
  const last = answers.find(({ state }) => state === 'read');
  expect(last).toMatchObject({ past: { tickets: [{}, {}, {}] } });
  expect(months).toBe(3);
  await read();
  expect(months).toBe(3);
});
