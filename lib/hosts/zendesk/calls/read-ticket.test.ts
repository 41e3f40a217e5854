import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TicketFacts } from '../../../domain/model/ticket-facts';
import { fakeConnection } from '../__fixtures__/fake-connection';
import answer from '../__fixtures__/ticket.json';
import { readTicket } from './read-ticket';

const at = (text: string) => Date.parse(text);
const corpus = join(import.meta.dirname, '../../../../../shared/corpora/naughty-strings.json');

async function factsOf(body: object) {
  const { connection } = fakeConnection([{ body: JSON.stringify(body) }]);
  return TicketFacts.parse(await readTicket(connection, '4821'));
}

const withTicket = (change: object) => factsOf({ ...answer, ticket: { ...answer.ticket, ...change } });

describe('reading a ticket', () => {
  test('is one request with the session, or with the token alone', async () => {
    const { connection, sent } = fakeConnection([answer]);
    await readTicket(connection, '4821');
    expect(sent).toEqual([
      {
        method: 'GET',
        url: 'https://acme.zendesk.com/api/v2/tickets/4821.json?include=users,organizations,groups,slas,metric_events,metric_sets,comment_count',
        headers: { Accept: 'application/json' },
        body: null,
        credentials: 'session',
      },
    ]);
    const other = fakeConnection([answer], { token: 'abc' });
    await readTicket(other.connection, '4821');
    expect(other.sent).toMatchObject([{ credentials: 'none', headers: { Authorization: 'Bearer abc' } }]);
  });

  test('brings everything that was sideloaded', async () => {
    const facts = await factsOf(answer);
    expect(facts.ticket).toEqual({
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
      subject: 'Payments fail since this morning',
      status: 'open',
      priority: 'high',
      type: 'incident',
      tags: ['payment', 'vip', 'bellwether_escalated', 'bellwether_level_level-2'],
      createdAt: at('2026-03-02T08:05:00Z'),
      updatedAt: at('2026-03-02T09:40:12Z'),
      stamp: '2026-03-02T09:40:12Z',
      requesterId: '20978392',
      assigneeId: '235323',
      groupId: '98738',
      accountId: '509974',
      commentCount: 7,
      escalated: true,
    });
    expect(facts.people).toEqual([
      { id: '20978392', name: 'Dana Whitfield', role: 'customer' },
      { id: '235323', name: 'Priya Nair', role: 'agent' },
      { id: '98738', name: 'Payments', role: 'group' },
    ]);
    expect(facts.customer).toEqual({
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '509974' },
      name: 'Northwind Traders',
      domains: ['northwind.example'],
      externalId: '0015g00000AbCdEAAV',
      tier: 'gold',
      measures: {
        usage: { value: 1180, previous: 2000, asOf: at('2026-03-01T04:00:00Z') },
        nps: { value: 7.5, previous: null, asOf: at('2026-03-01T04:00:00Z') },
        adoption: { value: null, previous: null, asOf: at('2026-03-01T04:00:00Z') },
      },
      contractValue: null,
      startedAt: null,
      managerId: null,
    });
    expect(facts.conversation).toEqual({
      waitingSince: at('2026-03-02T09:05:00Z'),
      unansweredMessages: null,
      agentReplies: null,
    });
    expect(facts.customerTickets).toBeNull();
    expect(facts.events).toBeNull();
  });

  test('gives each clock the policy that was applied last to its own metric and run', async () => {
    const { clocks } = await factsOf(answer);
    expect(clocks).toEqual([
      {
        metric: 'next_reply_time',
        label: 'Gold customers',
        stage: 'active',
        dueAt: at('2026-03-02T10:05:00Z'),
        startedAt: at('2026-03-02T09:05:00Z'),
        targetMinutes: 60,
        businessHours: false,
      },
      {
        metric: 'requester_wait_time',
        label: null,
        stage: 'paused',
        dueAt: null,
        startedAt: at('2026-03-02T08:05:00Z'),
        targetMinutes: null,
        businessHours: null,
      },
      {
        metric: 'first_reply_time',
        label: 'Gold customers',
        stage: 'achieved',
        dueAt: null,
        startedAt: at('2026-03-02T08:05:00Z'),
        targetMinutes: 30,
        businessHours: false,
      },
      {
        metric: 'total_resolution_time',
        label: 'Gold customers',
        stage: 'active',
        dueAt: at('2026-03-04T08:05:00Z'),
        startedAt: at('2026-03-02T08:05:00Z'),
        targetMinutes: 2880,
        businessHours: false,
      },
    ]);
  });

  test('reads the same from sideloads that stand beside the ticket', async () => {
    const { slas, metric_events, comment_count, ...ticket } = answer.ticket;
    const beside = { ...answer, ticket, slas, metric_events, comment_count };
    expect(await factsOf(beside)).toEqual(await factsOf(answer));
    const flat = { ...beside, metric_events: Object.values(metric_events).flat() };
    expect(await factsOf(flat)).toEqual(await factsOf(answer));
    const listed = {
      ...beside,
      slas: [
        { ticket_id: 1, policy_metrics: [] },
        { ticket_id: 4821, ...slas },
      ],
      metric_events: [{ ticket_id: 4821, ...metric_events }],
    };
    expect(await factsOf(listed)).toEqual(await factsOf(answer));
  });

  test.each([
    ['clocks, when slas is missing', { slas: undefined }, { clocks: null }],
    ['clocks, when slas is no list', { slas: { policy_metrics: 'none' } }, { clocks: null }],
    ['nothing, when no policy applies', { slas: { policy_metrics: [] } }, { clocks: [] }],
    ['since when the customer waits', { metric_events: undefined }, { conversation: { waitingSince: null } }],
    [
      'the same, with no reply time',
      { metric_events: { reply_time: [] } },
      { conversation: { waitingSince: null } },
    ],
    ['a status', { status: 'on_fire' }, { ticket: { status: null } }],
    ['a deleted status', { status: 'deleted' }, { ticket: { status: null } }],
    ['a priority', { priority: 'blocker' }, { ticket: { priority: null } }],
    ['a missing priority', { priority: undefined }, { ticket: { priority: null } }],
    ['no priority: that is known', { priority: null }, { ticket: { priority: 'none' } }],
    ['no assignee: that is known', { assignee_id: null }, { ticket: { assigneeId: 'none' } }],
    ['a missing assignee', { assignee_id: undefined }, { ticket: { assigneeId: null } }],
    [
      'no customer: that is known',
      { organization_id: null },
      { ticket: { accountId: 'none' }, customer: null },
    ],
    ['a customer not sideloaded', { organization_id: 7 }, { ticket: { accountId: '7' }, customer: null }],
    ['an id above 2^53', { requester_id: 2 ** 60 }, { ticket: { requesterId: null } }],
    ['tags', { tags: undefined }, { ticket: { tags: null, escalated: null } }],
    [
      'tags in one text',
      { tags: 'vip  payment' },
      { ticket: { tags: ['vip', 'payment'], escalated: false } },
    ],
    ['a moment', { created_at: 'yesterday' }, { ticket: { createdAt: null } }],
    ['a moment before 1970', { created_at: '1969-12-31T23:59:59Z' }, { ticket: { createdAt: null } }],
    ['a stamp', { updated_at: 'now' }, { ticket: { updatedAt: null, stamp: null } }],
    ['a negative count', { comment_count: -1 }, { ticket: { commentCount: null } }],
  ])('leaves unknown %s', async (_what, change, expected) => {
    expect(await withTicket(change)).toMatchObject(expected);
  });

  test('counts what happened to it, and says where the host put that', async () => {
    const metric_set = { ticket_id: 4821, reopens: 1, group_stations: 2 };
    const read = async (body: object) => {
      const met: string[] = [];
      const { connection } = fakeConnection([{ ...answer, ...body }], {
        met: (question, said) => met.push(`${question}: ${said}`),
      });
      const { counts } = TicketFacts.parse(await readTicket(connection, '4821'));
      return [counts?.reopens, counts?.groupStations, met.find((one) => one.startsWith('metric-set'))];
    };
    expect(await read({ ticket: { ...answer.ticket, metric_set } })).toEqual([
      1,
      2,
      'metric-set-placement: ticket-metric-set',
    ]);
    expect(await read({ metric_sets: [{ ...metric_set, ticket_id: 1 }, metric_set] })).toEqual([
      1,
      2,
      'metric-set-placement: beside-metric-sets-list',
    ]);
    expect(await read({})).toEqual([undefined, undefined, 'metric-set-placement: none']);
  });

  test('keeps the deadline of a clock that came later, and of an unknown stage', async () => {
    const metric = { metric: 'agent_idle_time', stage: 'warming_up', breach_at: '2026-03-02T10:05:00Z' };
    const { clocks } = await withTicket({ slas: { policy_metrics: [metric, 'nonsense', null] } });
    expect(clocks).toEqual([
      expect.objectContaining({
        metric: 'milestone',
        label: 'agent_idle_time',
        stage: null,
        dueAt: at('2026-03-02T10:05:00Z'),
      }),
    ]);
  });

  test.each([
    [
      'answered',
      [
        ['activate', 1, '08:00'],
        ['fulfill', 1, '08:30'],
      ],
      'nobody',
    ],
    [
      'asked again',
      [
        ['activate', 1, '08:00'],
        ['fulfill', 1, '08:30'],
        ['activate', 2, '09:00'],
      ],
      '09:00',
    ],
    [
      'answered and asked in one second',
      [
        ['activate', 2, '09:00'],
        ['fulfill', 1, '09:00'],
      ],
      '09:00',
    ],
    [
      'answered within the second',
      [
        ['activate', 1, '09:00'],
        ['fulfill', 1, '09:00'],
      ],
      'nobody',
    ],
    [
      'told out of order',
      [
        ['fulfill', 1, '08:30'],
        ['activate', 2, '09:00'],
        ['activate', 1, '08:00'],
      ],
      '09:00',
    ],
    ['only measured', [['measure', 0, '08:00']], null],
  ])('knows whether the customer waits: %s', async (_what, steps, expected) => {
    const reply_time = steps.map(([type, instance_id, time]) => ({
      type,
      instance_id,
      time: `2026-03-02T${time}:00Z`,
      metric: 'reply_time',
    }));
    const { conversation } = await withTicket({ metric_events: { reply_time } });
    const moment = expected === null || expected === 'nobody' ? expected : at(`2026-03-02T${expected}:00Z`);
    expect(conversation?.waitingSince).toBe(moment);
  });

  test.each(['paused', 'achieved', 'completed'])('a clock that is %s has no deadline', async (stage) => {
    const metric = { metric: 'agent_work_time', stage, breach_at: '2026-03-02T10:05:00Z' };
    const { clocks } = await withTicket({ slas: { policy_metrics: [metric] } });
    expect(clocks).toMatchObject([{ stage: stage === 'paused' ? 'paused' : 'achieved', dueAt: null }]);
  });

  test('a deleted step never happened', async () => {
    const step = (type: string, more: object = {}) => ({
      type,
      time: '2026-03-02T08:30:00Z',
      instance_id: 1,
      ...more,
    });
    const reply_time = [step('activate'), step('fulfill', { deleted: true })];
    const { conversation } = await withTicket({ metric_events: { reply_time } });
    expect(conversation?.waitingSince).toBe(at('2026-03-02T08:30:00Z'));
  });

  test('a field of any other kind costs that field, never the ticket', async () => {
    const keys = Object.keys(answer.ticket).filter((key) => key !== 'id');
    const rest = fc.record({
      ticket: fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()),
      beside: fc.dictionary(
        fc.constantFrom('users', 'groups', 'organizations', 'slas', 'metric_events'),
        fc.jsonValue(),
      ),
    });
    await fc.assert(
      fc.asyncProperty(rest, async ({ ticket, beside }) => {
        const facts = await factsOf({ ...answer, ...beside, ticket: { ...answer.ticket, ...ticket } });
        expect(facts.ticket.ref.id).toBe('4821');
      }),
    );
  });

  test('a ticket without an id, or with another one, is no answer', async () => {
    await expect(withTicket({ id: undefined })).rejects.toMatchObject({ problem: 'bad-answer' });
    await expect(withTicket({ id: 4822 })).rejects.toMatchObject({ problem: 'bad-answer' });
    await expect(factsOf({})).rejects.toMatchObject({ problem: 'bad-answer' });
  });

  test.each(['', '0', 'new', '../users/me', '1?x', '12345678901234567890'])(
    'an id that is none is not asked for: "%s"',
    async (id) => {
      const { connection, sent } = fakeConnection([]);
      await expect(readTicket(connection, id)).rejects.toMatchObject({ problem: 'not-found' });
      expect(sent).toEqual([]);
    },
  );

  test.each(['evil.example', 'zendesk.com', 'acme.zendesk.com/..', 'acme.zendesk.com.evil.example'])(
    'the session goes to no other host: %s',
    async (account) => {
      const { connection, sent } = fakeConnection([], { account });
      await expect(readTicket(connection, '4821')).rejects.toMatchObject({ problem: 'not-connected' });
      expect(sent).toEqual([]);
    },
  );
});

describe.skipIf(!existsSync(corpus))('hostile text (skipped where ../shared is absent)', () => {
  test('comes through as it is, in every field, and changes nothing else', async () => {
    const strings: string[] = JSON.parse(readFileSync(corpus, 'utf8'));
    expect(strings.length).toBeGreaterThan(100);
    const [organization] = answer.organizations;
    for (const text of strings) {
      const facts = await factsOf({
        ...answer,
        ticket: { ...answer.ticket, subject: text, type: text, tags: [text] },
        users: [{ id: 20978392, name: text, role: text }],
        groups: [{ id: 98738, name: text }],
        organizations: [
          {
            ...organization,
            name: text,
            organization_fields: { ['__proto__']: text, tier: '', usage_30d: text, [text]: text },
          },
        ],
      });
      expect(facts.ticket).toMatchObject({ subject: text, type: text, tags: [text], priority: 'high' });
      expect(facts.people.map((person) => person.name)).toEqual([text, text]);
      expect(facts.customer?.name).toBe(text);
      const usage = facts.customer?.measures.usage?.value;
      expect(usage === null || (Number.isFinite(usage) && Number(text) === usage)).toBe(true);
    }
  });
});
