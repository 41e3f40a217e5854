import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benchHistory } from '../../../tests/bench/bench-history';
import { policy as fourRows } from '../matrix/__fixtures__/policy';
import type { History } from '../model/history';
import { accountRecord } from './__fixtures__/account-record';
import { events } from './__fixtures__/events';
import { knownUpTo } from './__fixtures__/known-up-to';
import { ticketRecord } from './__fixtures__/ticket-record';
import { factsAt } from './facts-at';
import { indexHistory } from './index-history';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const nine = Date.UTC(2026, 2, 2, 9);
const KEY = 'acme.zendesk.com/ticket/1';

const policy = {
  ...fourRows,
  slaTargets: [
    {
      ...{ name: 'First reply', metric: 'first_reply' as const, tiers: 'any' as const },
      priorities: ['urgent' as const, 'high' as const, 'normal' as const, 'low' as const],
      ...{ minutes: 60, calendar: 'always', pausedIn: [], warnings: [] },
    },
  ],
};

const history = (
  tickets: History['tickets'],
  accounts: History['accounts'] = [accountRecord()],
): History => ({
  until: nine + 30 * DAY,
  tickets,
  accounts,
  people: [],
});
const at = (known: History, moment: number, key = KEY) => factsAt(indexHistory(known, policy), key, moment);

describe('facts of a past moment', () => {
  const record = ticketRecord('1', nine, [
    events.customer(nine + 2 * HOUR),
    events.agent(nine + 3 * HOUR),
    events.status(nine + 3 * HOUR, 'pending'),
    events.status(nine + 5 * HOUR, 'solved'),
  ]);

  test('status, conversation, pauses and history are those of then', () => {
    const known = history([record]);
    expect(at(known, nine + 2 * HOUR)).toMatchObject({
      ticket: { status: 'new', createdAt: nine, updatedAt: nine + 2 * HOUR, commentCount: 1 },
      conversation: { waitingSince: nine, unansweredMessages: 2, agentReplies: 0 },
      history: { events: [events.customer(nine + 2 * HOUR)] },
      pendings: [],
    });
    expect(at(known, nine + 4 * HOUR)).toMatchObject({
      ticket: { status: 'pending' },
      conversation: { waitingSince: 'nobody', unansweredMessages: 0, agentReplies: 1 },
      pendings: [{ from: nine + 3 * HOUR, until: null }],
    });
  });

  test('the clocks of our own targets, as they ran then', () => {
    expect(at(history([record]), nine + HOUR / 2)?.clocks).toMatchObject([
      { metric: 'first_reply_time', stage: 'active', dueAt: nine + HOUR },
    ]);
    expect(at(history([record]), nine + 4 * HOUR)?.clocks).toMatchObject([{ stage: 'achieved' }]);
  });

  test("the customer's tickets and numbers are those of then", () => {
    const other = ticketRecord('2', nine + HOUR, [events.status(nine + 2 * HOUR, 'solved')]);
    const account = accountRecord({
      measures: {
        usage: [
          { at: nine + 4 * HOUR, value: 10 },
          { at: nine - 31 * DAY, value: 100 },
          { at: nine, value: 60 },
        ],
      },
    });
    const known = history([other, record], [account]);
    const first = at(known, nine + HOUR / 2);
    expect(first?.customerTickets).toMatchObject({ tickets: [{ id: '1' }], complete: true });
    expect(first?.customer?.measures).toEqual({ usage: { value: 60, previous: 100, asOf: nine } });
    expect(at(known, nine + HOUR)?.customerTickets?.tickets.map(({ id, status }) => [id, status])).toEqual([
      ['2', 'new'],
      ['1', 'new'],
    ]);
    expect(at(known, nine + 3 * HOUR)?.solved?.map(({ id }) => id)).toEqual(['2']);
    expect(at(known, nine + HOUR)?.solved).toEqual([]);
  });

  test('before it was opened, and for a ticket that is not there, there are none', () => {
    expect(at(history([record]), nine - 1)).toBeNull();
    expect(at(history([record]), nine, 'acme.zendesk.com/ticket/9')).toBeNull();
  });

  test('a history with gaps makes unknown what hangs on them', () => {
    const gap = { ...record, history: { ...record.history, complete: false } };
    expect(at(history([gap]), nine + HOUR)).toMatchObject({
      ticket: { status: null, priority: null, groupId: null, commentCount: null },
      conversation: null,
      messages: null,
      pendings: null,
      clocks: [{ stage: null, dueAt: null }],
    });
  });

  test('our own tags came with an escalation, and nobody knows when', () => {
    const tagged = { ...record, tags: ['vip', 'bellwether_escalated', 'bellwether_level_level-1'] };
    expect(at(history([tagged]), nine)?.ticket.tags).toEqual(['vip']);
  });

  test('never one of the future: without all that came later they are the same', () => {
    const desk = benchHistory(60, 8, nine);
    const whole = indexHistory(desk, policy);
    const keys = [...whole.tickets.keys()];
    fc.assert(
      fc.property(
        fc.nat({ max: keys.length - 1 }),
        fc.integer({ min: 0, max: 90 * 24 * 60 }),
        (place, minutes) => {
          const key = keys[place] ?? '';
          const moment = nine - minutes * 60_000;
          expect(factsAt(indexHistory(knownUpTo(desk, moment), policy), key, moment)).toEqual(
            factsAt(whole, key, moment),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
