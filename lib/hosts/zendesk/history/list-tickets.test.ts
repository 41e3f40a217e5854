import { describe, expect, test } from 'vitest';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { fakeConnection } from '../__fixtures__/fake-connection';
import { listTickets } from './list-tickets';

const NOW = Date.UTC(2026, 2, 2, 9, 41);
const DAY = 86_400_000;
const since = NOW - 90 * DAY;
const ticket = {
  id: 4821,
  created_at: '2026-03-02T08:00:00Z',
  updated_at: '2026-03-02T09:00:00Z',
  generated_timestamp: Date.UTC(2026, 2, 2, 9, 30) / 1000,
  status: 'open',
  priority: null,
  type: 'incident',
  subject: 'Trucks cannot sync',
  description: 'Nothing works',
  tags: ['mobile'],
  requester_id: 7,
  organization_id: null,
  group_id: 5,
  custom_fields: [
    { id: 11, value: 'routing' },
    { id: 12, value: ['a', 'b'] },
    { id: 13, value: null },
  ],
  satisfaction_rating: { score: 'unoffered' },
};

/** Somebody to whom nothing but these abilities is allowed. */
const allowed = (...abilities: string[]): Partial<Connection> => ({
  ifAllowed: (ability, ask) => (abilities.includes(ability) ? ask() : Promise.resolve(null)),
});
const admin = allowed('incremental-export');
const agent = allowed('search-export');
const asked = ({ sent }: ReturnType<typeof fakeConnection>) => sent.map(({ url }) => decodeURIComponent(url));

describe('the export of changes', () => {
  test('begins at the moment given, in whole seconds, and goes on by the cursor of the host', async () => {
    const answers = [
      { tickets: [ticket], after_cursor: 'MTU3Ng==', end_of_stream: false },
      { tickets: [], after_cursor: 'MTU3Nw==', end_of_stream: true },
    ];
    const fake = fakeConnection(answers, admin);
    const first = await listTickets(fake.connection, { since: since + 999, cursor: null });
    expect(first).toMatchObject({ gone: [], end: false });
    expect(await listTickets(fake.connection, { since, cursor: first.cursor })).toEqual({
      tickets: [],
      gone: [],
      cursor: null,
      end: true,
    });
    expect(asked(fake).map((url) => url.split('?')[1])).toEqual([
      `start_time=${since / 1000}&per_page=100`,
      'cursor=MTU3Ng==&per_page=100',
    ]);
  });

  test('never asks for the last minute, which the host refuses', async () => {
    const fake = fakeConnection([{ tickets: [], end_of_stream: true }], admin);
    await listTickets(fake.connection, { since: NOW, cursor: null });
    expect(fake.sent[0]?.url).toContain(`start_time=${NOW / 1000 - 61}&`);
  });

  test.each([
    ['no cursor', { after_cursor: null }],
    ['the cursor that was given', { after_cursor: 'x' }],
  ])('ends with %s, whatever else it says', async (_, more) => {
    const fake = fakeConnection([{ tickets: [], end_of_stream: false, ...more }], admin);
    expect((await listTickets(fake.connection, { since, cursor: 'changed x' })).end).toBe(true);
  });

  test('names what was deleted, gives each ticket once, and leaves out what has no beginning', async () => {
    const tickets = [
      { ...ticket, priority: 'low' },
      ticket,
      { id: 4822, status: 'deleted' },
      { id: 4823, status: 'open' },
      { id: 'x' },
    ];
    const fake = fakeConnection([{ tickets, end_of_stream: true }], admin);
    const list = await listTickets(fake.connection, { since, cursor: null });
    expect(list.gone).toEqual(['4822']);
    expect(list.tickets.map((one) => [one.ticket.ref.id, one.ticket.history.opened.priority])).toEqual([
      ['4821', 'none'],
    ]);
  });
});

describe('a ticket of a list', () => {
  const listed = async (change: object, more: Partial<Connection> = {}) => {
    const answer = { tickets: [{ ...ticket, ...change }], end_of_stream: true };
    const { tickets } = await listTickets(fakeConnection([answer], { ...admin, ...more }).connection, {
      since,
      cursor: null,
    });
    return tickets[0];
  };

  test('has nothing that a person wrote', async () => {
    expect(await listed({})).toEqual({
      changedAt: Date.UTC(2026, 2, 2, 9, 30),
      ticket: {
        ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
        type: 'incident',
        subject: null,
        product: null,
        tags: ['mobile'],
        fields: null,
        requesterId: '7',
        accountId: 'none',
        history: {
          opened: {
            at: Date.UTC(2026, 2, 2, 8),
            by: null,
            status: 'open',
            priority: 'none',
            groupId: '5',
          },
          events: [],
          complete: false,
        },
        messages: null,
        surveys: [],
        escalation: null,
        hostEscalatedAt: null,
        signals: null,
      },
    });
  });

  test('has the fields that somebody mapped, as an open ticket has them', async () => {
    const mapping = { account: {}, ticket: { product: '11', areas: '12', region: '13', other: '99' } };
    expect((await listed({}, { mapping }))?.ticket).toMatchObject({
      product: 'routing',
      fields: { product: 'routing', areas: 'a b' },
    });
  });

  test.each([
    ['good', null],
    ['offered', []],
    ['something new', null],
  ])('rated %s: %o', async (score, surveys) => {
    expect((await listed({ satisfaction_rating: { score } }))?.ticket.surveys).toEqual(surveys);
  });

  test.each([
    [{ generated_timestamp: undefined }, Date.UTC(2026, 2, 2, 9)],
    [{ generated_timestamp: undefined, updated_at: undefined }, null],
  ])('changed: %o', async (change, at) => {
    expect((await listed(change))?.changedAt).toBe(at);
  });
});

describe('where the export of changes is not allowed', () => {
  const page = (results: object[], more: boolean, after: string | null = null) => ({
    results,
    meta: { has_more: more, after_cursor: after },
  });

  test('that takes a page without tickets; then a week at a time, with no `type:` in the query', async () => {
    const fake = fakeConnection([page([ticket], true, 'abc=='), page([], false), page([], false)], agent);
    const met: string[] = [];
    const connection = { ...fake.connection, met: (...codes: string[]) => met.push(codes.join(' ')) };
    const refused = await listTickets(connection, { since, cursor: null });
    expect([refused.tickets, refused.end, fake.sent.length]).toEqual([[], false, 0]);
    expect(met).toEqual(['history-list search-export']);
    let { cursor } = refused;
    for (let count = 0; count < 3; count += 1) {
      const list = await listTickets(connection, { since, cursor });
      expect(list.end).toBe(false);
      cursor = list.cursor;
    }
    const week = 'updated>2025-12-02T09:40:59Z updated<2025-12-09T09:41:00Z';
    const type = 'filter[type]=ticket&page[size]=100';
    expect(
      asked(fake).map((url) => url.replace('https://acme.zendesk.com/api/v2/search/export.json?', '')),
    ).toEqual([
      `query=${week}&${type}`,
      `query=${week}&${type}&page[after]=abc==`,
      `query=updated>2025-12-09T09:40:59Z updated<2025-12-16T09:41:00Z&${type}`,
    ]);
  });

  test('the last slice reaches to the present and ends the list', async () => {
    const fake = fakeConnection([page([], false)], agent);
    const { cursor } = await listTickets(fake.connection, { since: NOW - 3 * DAY, cursor: null });
    expect((await listTickets(fake.connection, { since, cursor })).end).toBe(true);
    expect(asked(fake)[0]).not.toContain('updated<');
  });

  test.each([400, 404, 410, 422])(
    'a dead cursor (%i) begins the slice anew, not for ever',
    async (status) => {
      const died = { status, body: '{"error":"invalid","description":"expired"}' };
      const fake = fakeConnection(
        Array.from({ length: 12 }, (_, count) => (count % 2 === 0 ? page([], true, 'abc') : died)),
        agent,
      );
      let cursor: string | null = 'search 1764668460000 1765273260000 0';
      const read = async () => {
        ({ cursor } = await listTickets(fake.connection, { since, cursor }));
      };
      for (let count = 0; count < 11; count += 1) await read();
      expect(cursor).toBe('search 1764668460000 1765273260000 5 abc');
      await expect(read()).rejects.toThrow(HostError);
    },
  );

  test('a search that is refused at its beginning is refused', async () => {
    const fake = fakeConnection([{ status: 422, body: '{"error":"invalid"}' }], agent);
    const cursor = 'search 1764668460000 open 0';
    await expect(listTickets(fake.connection, { since, cursor })).rejects.toMatchObject({
      problem: 'invalid',
    });
  });

  test('and neither is the export of searches, there is no access', async () => {
    const fake = fakeConnection([], allowed());
    const { cursor } = await listTickets(fake.connection, { since, cursor: null });
    await expect(listTickets(fake.connection, { since, cursor })).rejects.toMatchObject({
      problem: 'no-access',
    });
  });

  test('a cursor that is none of ours begins anew', async () => {
    const fake = fakeConnection([{ tickets: [], end_of_stream: true }], admin);
    await listTickets(fake.connection, { since, cursor: 'search 1 2' });
    expect(fake.sent[0]?.url).toContain('start_time=');
  });
});
