import { describe, expect, test } from 'vitest';
import { benchHistory } from '../../../tests/bench/bench-history';
import { policy as fourRows } from '../matrix/__fixtures__/policy';
import type { EscalationEvent } from '../model/escalation-event';
import type { History } from '../model/history';
import type { Policy } from '../model/policy';
import { accountRecord } from './__fixtures__/account-record';
import { events } from './__fixtures__/events';
import { ticketRecord } from './__fixtures__/ticket-record';
import { explainAt } from './explain-at';
import { replay } from './replay';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const nine = Date.UTC(2026, 2, 2, 9);
const KEY = 'acme.zendesk.com/ticket/1';

const withReply = (mode: 'suggest' | 'act', version = 'test-1'): Policy => ({
  ...fourRows,
  version,
  triggers: [
    { rule: 'no-reply-in-time', mode, weight: 1, parameters: { defaultMinutes: 60, minutesByTier: {} } },
    { rule: 'several-unresolved-tickets', mode: 'suggest', weight: 1, parameters: { tickets: 3 } },
  ],
});
const policy = withReply('suggest');
const history = (...tickets: History['tickets']): History => ({
  until: nine + 30 * DAY,
  tickets,
  accounts: [accountRecord()],
  people: [],
});
const escalated = (at: number, policyVersion: string): EscalationEvent => ({
  key: 'acme.zendesk.com/1/1/0',
  ...{ cycle: 1, n: 0, deed: 'escalated', at, authorId: '12', policyVersion, levelId: 'level-1' },
  ...{ ownerId: 'seniorengineer', dueAt: at + HOUR, noteId: '5', ground: 'person' },
});

describe('replay', () => {
  test('a rule fires to the minute by time alone, on entering, and again only after it was clear', () => {
    const record = ticketRecord('1', nine, [
      events.customer(nine + 2 * HOUR),
      events.agent(nine + 3 * HOUR),
      events.customer(nine + 5 * HOUR),
      events.agent(nine + 6 * HOUR - 1),
      events.customer(nine + 8 * HOUR),
      events.status(nine + 10 * HOUR, 'solved'),
    ]);
    const { firings } = replay(history(record), policy);
    expect(firings.map(({ at, rule }) => [at, rule])).toEqual([
      [nine + HOUR, 'no-reply-in-time'],
      [nine + 9 * HOUR, 'no-reply-in-time'],
    ]);
    expect(firings[0]).toMatchObject({
      ticket: KEY,
      sentence: { key: 'reason_no_reply_in_time' },
      to: { levelId: 'level-1', roleId: 'senior-engineer', owner: 'seniorengineer' },
    });
  });

  test('a done ticket fires nothing; reopened and still unanswered it fires again', () => {
    const record = ticketRecord('1', nine, [
      events.status(nine + 30 * MINUTE, 'solved'),
      events.status(nine + 5 * HOUR, 'open'),
    ]);
    expect(replay(history(record), policy).firings.map(({ at }) => at)).toEqual([nine + 5 * HOUR]);
  });

  test('what happens to the customer is seen: the third ticket makes all three fire', () => {
    const tickets = ['1', '2', '3'].map((id, place) =>
      ticketRecord(id, nine + place * 10 * MINUTE, [events.agent(nine + place * 10 * MINUTE + MINUTE)]),
    );
    const { firings } = replay(history(...tickets), policy);
    expect(firings.map(({ at, rule }) => [at, rule])).toEqual(
      tickets.map(() => [nine + 20 * MINUTE, 'several-unresolved-tickets']),
    );
  });

  test('hits, false alarms and lead by what became of the tickets; who would have had how much', () => {
    const hit = ticketRecord('1', nine, [], { hostEscalatedAt: nine + 3 * HOUR });
    const byHand = ticketRecord('2', nine, [], {
      accountId: 'none',
      escalation: [{ ...escalated(nine + 2 * HOUR, 'test-1'), key: 'acme.zendesk.com/2/1/0' }],
    });
    const alarm = ticketRecord('3', nine, [], { accountId: 'none' });
    const unread = ticketRecord('4', nine, [], {
      accountId: 'none',
      escalation: null,
      hostEscalatedAt: null,
    });
    const report = replay(history(hit, byHand, alarm, unread), policy);
    expect(report).toMatchObject({ tickets: 4, badTickets: 2, unknownTickets: 1 });
    expect(report.rules).toMatchObject([
      {
        rule: 'no-reply-in-time',
        quality: { firings: 4, hits: 2, falseAlarms: 1, unknown: 1, medianLead: 1.5 * HOUR },
      },
      { rule: 'several-unresolved-tickets', quality: null },
    ]);
    expect(report.loads).toEqual([
      { account: 'acme.zendesk.com', owner: 'seniorengineer', firings: 4, tickets: 4, climbs: 0 },
    ]);
  });

  test('a rule in mode act escalates, and unanswered it climbs as the limits say, until the ticket is done', () => {
    const record = ticketRecord('1', nine, [events.status(nine + 5 * HOUR, 'solved')]);
    const { climbs } = replay(history(record), withReply('act'));
    expect(climbs.map(({ at, rule, to }) => [at, rule, to.levelId])).toEqual([
      [nine + HOUR, 'no-reply-in-time', 'level-1'],
      [nine + 2 * HOUR, null, 'level-2'],
    ]);
    expect(replay(history(ticketRecord('1', nine)), withReply('act')).climbs.map(({ at }) => at)).toEqual([
      nine + HOUR,
      nine + 2 * HOUR,
      nine + 5 * HOUR,
    ]);
  });

  test('a person who escalates ends what the rule began', () => {
    const record = ticketRecord('1', nine, [], { escalation: [escalated(nine + 90 * MINUTE, 'test-1')] });
    expect(replay(history(record), withReply('act')).climbs).toHaveLength(1);
  });

  test('the same inputs give the same bytes, whatever order the tickets and events come in', () => {
    const desk = benchHistory(80, 8, nine);
    const shuffled = {
      ...desk,
      tickets: desk.tickets.toReversed().map((record) => ({
        ...record,
        history: { ...record.history, events: record.history.events.toReversed() },
      })),
      accounts: desk.accounts.toReversed(),
    };
    const bytes = JSON.stringify(replay(desk, policy));
    expect(JSON.parse(bytes).firings.length).toBeGreaterThan(50);
    expect(JSON.stringify(replay(desk, policy))).toBe(bytes);
    expect(JSON.stringify(replay(shuffled, policy))).toBe(bytes);
  });
});

describe('acceptance 4.5: why did this fire at 14:05', () => {
  const all = [{ since: 0, policy }];

  test('acceptance 4.5: any firing is told again to the byte', () => {
    const desk = benchHistory(60, 8, nine);
    const { firings } = replay(desk, policy);
    expect(firings.length).toBeGreaterThan(40);
    for (const firing of firings.filter((_, place) => place % 5 === 0)) {
      const explained = explainAt(desk, all, firing.ticket, firing.at);
      const told = explained.state === 'told' ? explained.fired : [];
      expect(told.map((one) => JSON.stringify(one))).toContain(JSON.stringify(firing));
    }
  });

  test('acceptance 4.5: between firings it says what still holds, since when, and the whole assessment', () => {
    const explained = explainAt(history(ticketRecord('1', nine)), all, '1', nine + 2 * HOUR);
    expect(explained).toMatchObject({
      state: 'told',
      fired: [],
      standing: [{ at: nine + HOUR, rule: 'no-reply-in-time' }],
      assessment: { computedAt: nine + 2 * HOUR, fired: [{ rule: 'no-reply-in-time' }] },
    });
  });

  test('acceptance 4.5: with the version of then: in force, or frozen in the escalation', () => {
    const versions = [
      { since: nine + HOUR, policy: withReply('suggest', 'test-2') },
      { since: 0, policy },
    ];
    const record = ticketRecord('1', nine, [], { escalation: [escalated(nine + 30 * MINUTE, 'test-1')] });
    const versionOf = (ticket: typeof record, at: number) => {
      const explained = explainAt(history(ticket), versions, KEY, at);
      return explained.state === 'told' ? explained.policyVersion : explained.state;
    };
    expect(versionOf(ticketRecord('1', nine), nine + HOUR - 1)).toBe('test-1');
    expect(versionOf(ticketRecord('1', nine), nine + HOUR)).toBe('test-2');
    expect(versionOf(record, nine + 2 * HOUR)).toBe('test-1');
  });

  test('acceptance 4.5: a version nobody has, a ticket nobody knows, a moment outside: each is said', () => {
    const record = ticketRecord('1', nine, [], { escalation: [escalated(nine + 30 * MINUTE, 'older-7')] });
    const ask = (id: string, at: number, policies = all) => explainAt(history(record), policies, id, at);
    expect(ask('1', nine + HOUR)).toEqual({ state: 'policy-missing', policyVersion: 'older-7' });
    expect(ask('1', nine, [])).toEqual({ state: 'policy-missing', policyVersion: null });
    expect(ask('2', nine)).toEqual({ state: 'unknown-ticket' });
    expect(ask('1', nine - 1)).toEqual({ state: 'not-opened' });
    expect(ask('1', nine + 31 * DAY)).toEqual({ state: 'not-known-yet' });
  });
});
