import { describe, expect, test } from 'vitest';
import { fakeConnection } from '../__fixtures__/fake-connection';
import ticketAnswer from '../__fixtures__/ticket.json';
import { readChanges } from './read-changes';
import { readTickets } from './read-tickets';

const { ticket, users, organizations, groups } = ticketAnswer;
const { metric_events: _, ...listed } = ticket;
const beside = { users, organizations, groups, count: 1, next_page: null, previous_page: null };
const id = String(ticket.id);

describe('the tickets of a list', () => {
  test('are one request, odd ids and doubles left out', async () => {
    const fake = fakeConnection([{ tickets: [listed], ...beside }]);
    const rows = await readTickets(fake.connection, [id, '12', id, '4821,1', '', '-7']);
    expect(fake.sent.map(({ url }) => url)).toEqual([
      `https://acme.zendesk.com/api/v2/tickets/show_many.json?ids=${id},12&include=slas,users,organizations,groups,metric_sets,comment_count`,
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.conversation).toEqual({
      waitingSince: null,
      unansweredMessages: null,
      agentReplies: null,
    });
    expect(rows[0]?.clocks?.length).toBeGreaterThan(0);
    expect(rows[0]?.clocks?.every(({ targetMinutes }) => targetMinutes === null)).toBe(true);
  });

  test('carry only the people of their own', async () => {
    const other = { ...listed, id: 12, requester_id: 1, assignee_id: null, group_id: null };
    const fake = fakeConnection([{ tickets: [listed, other], ...beside }]);
    const [first, second] = await readTickets(fake.connection, [id, '12']);
    expect(first?.people.map((person) => person.id)).toContain(String(ticket.requester_id));
    expect(second?.people).toEqual([]);
  });

  test('say the same with their clocks beside them', async () => {
    const { slas, comment_count, ...bare } = listed;
    const apart = {
      slas: [
        { ticket_id: 12, policy_metrics: [] },
        { ticket_id: ticket.id, ...slas },
      ],
    };
    const inside = await readTickets(fakeConnection([{ tickets: [listed], ...beside }]).connection, [id]);
    const outside = await readTickets(
      fakeConnection([{ tickets: [{ ...bare, comment_count }], ...apart, ...beside }]).connection,
      [id],
    );
    expect(outside).toEqual(inside);
  });

  test('that nobody asked for, twice the same, or without an id are none', async () => {
    const fake = fakeConnection([
      { tickets: [{ ...listed, id: 13 }, listed, listed, { id: 'x' }, null], ...beside },
    ]);
    expect((await readTickets(fake.connection, [id])).map((row) => row.ticket.ref.id)).toEqual([id]);
  });

  test('without people, customers and clocks are tickets all the same', async () => {
    const fake = fakeConnection([{ tickets: [{ id: ticket.id }] }]);
    const [row] = await readTickets(fake.connection, [id]);
    expect(row).toMatchObject({ people: [], clocks: null, customer: null, ticket: { status: null } });
  });

  test('more than the host takes are a mistake of ours', async () => {
    const fake = fakeConnection([]);
    const ids = Array.from({ length: 101 }, (_, index) => String(index + 1));
    await expect(readTickets(fake.connection, ids)).rejects.toThrow(RangeError);
    expect(fake.sent).toEqual([]);
  });
});

describe('what others changed', () => {
  const at = Date.UTC(2026, 2, 2, 9, 41, 30, 999);

  test('is one request since a whole second, each ticket once, and says how the host named it', async () => {
    const met: string[][] = [];
    const activities = [
      { target: { ticket: { id: 7 } } },
      { target: { ticket: { id: 7 } } },
      { target: { ticket: { id: 9 } } },
    ];
    const fake = fakeConnection([{ activities, next_page: null }], { met: (...codes) => met.push(codes) });
    expect(await readChanges(fake.connection, at)).toEqual({ ticketIds: ['7', '9'], complete: true });
    expect(fake.sent[0]?.url).toBe(
      'https://acme.zendesk.com/api/v2/activities.json?since=2026-03-02T09:41:30Z&per_page=100',
    );
    expect(met).toEqual([['activity-target', 'named']]);
  });

  test('is read too where the target is the ticket itself', async () => {
    const fake = fakeConnection([{ activities: [{ target: { id: 7, subject: 'x' } }] }]);
    expect(await readChanges(fake.connection, at)).toEqual({ ticketIds: ['7'], complete: true });
  });

  test.each([
    ['there is a next page', { activities: [], next_page: 'https://x' }],
    ['there is more', { activities: [], meta: { has_more: true } }],
    ['one of them cannot be read', { activities: [{ target: {} }] }],
  ])('is not complete when %s', async (_, answer) => {
    expect((await readChanges(fakeConnection([answer]).connection, at)).complete).toBe(false);
  });
});
