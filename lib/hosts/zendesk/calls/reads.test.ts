import { describe, expect, test } from 'vitest';
import { fakeConnection } from '../__fixtures__/fake-connection';
import search from '../__fixtures__/search.json';
import ticketAnswer from '../__fixtures__/ticket.json';
import { findAccounts } from './find-accounts';
import { listOwners } from './list-owners';
import { readAccount } from './read-account';
import { readCustomerTickets } from './read-customer-tickets';
import { readQueue } from './read-queue';
import { whoAmI } from './who-am-i';

const [organization] = ticketAnswer.organizations;
const API = 'https://acme.zendesk.com/api/v2/';
const ORGANIZATION_TICKETS = `${API}search.json?query=type%3Aticket%20organization%3A509974&per_page=100&sort_by=created_at&sort_order=desc&include=tickets(metric_sets,slas)`;
const urls = (fake: { sent: { method: string; url: string }[] }) =>
  fake.sent.map((request) => `${request.method} ${request.url}`);

describe('a customer’s tickets', () => {
  test('are one search, newest first, with our level', async () => {
    const fake = fakeConnection([search]);
    const { tickets, complete } = await readCustomerTickets(fake.connection, '509974');
    expect(urls(fake)).toEqual([`GET ${ORGANIZATION_TICKETS}`]);
    expect(complete).toBe(true);
    expect(tickets).toEqual([
      {
        id: '4821',
        subject: 'Ticket 4821',
        status: 'open',
        createdAt: Date.parse('2026-03-02T08:05:00Z'),
        escalated: true,
        levelId: 'level-2',
        product: null,
        issueType: null,
        solvedAt: null,
        priority: 'high',
        dueAt: Date.parse('2026-03-02T10:05:00Z'),
      },
      expect.objectContaining({
        id: '4700',
        status: 'pending',
        escalated: false,
        levelId: null,
        dueAt: 'none',
      }),
      // What the host did not say of its clocks is not known.
      expect.objectContaining({ id: '4600', status: 'solved', dueAt: null }),
    ]);
  });

  test.each([
    ['there are more', { count: 4 }],
    ['it is not said how many there are', { count: undefined }],
    ['one could not be read', { results: [...search.results.slice(1), { id: null }] }],
  ])('are incomplete when %s', async (_what, change) => {
    const { connection } = fakeConnection([{ ...search, ...change }]);
    expect((await readCustomerTickets(connection, '509974')).complete).toBe(false);
  });

  test('leave out results that are no tickets', async () => {
    const results = [...search.results, { id: 1, result_type: 'user', name: 'Dana' }];
    const { connection } = fakeConnection([{ ...search, results }]);
    expect((await readCustomerTickets(connection, '509974')).tickets).toHaveLength(3);
  });
});

describe('an organisation', () => {
  test('is two requests: itself and its tickets', async () => {
    const fake = fakeConnection([{ organization }, search]);
    const facts = await readAccount(fake.connection, '509974');
    expect(urls(fake)).toEqual([`GET ${API}organizations/509974.json`, `GET ${ORGANIZATION_TICKETS}`]);
    expect(facts).toMatchObject({
      account: { name: 'Northwind Traders' },
      tickets: { complete: true },
      twin: null,
    });
  });

  test('is known when its tickets cannot be searched', async () => {
    const unavailable = {
      status: 503,
      body: '{"error":"unavailable","description":"Try again in a moment."}',
    };
    const { connection } = fakeConnection([{ organization }, unavailable]);
    expect(await readAccount(connection, '509974')).toMatchObject({
      account: { name: 'Northwind Traders' },
      tickets: null,
    });
  });

  test('a pause that the host asks for is not passed over', async () => {
    const { connection } = fakeConnection([
      { organization },
      { status: 429, headers: { 'retry-after': '30' } },
    ]);
    await expect(readAccount(connection, '509974')).rejects.toMatchObject({ problem: 'rate-limited' });
  });

  test.each([
    ['a field', { tier: ' platinum ' }, ['tier_gold'], 'platinum'],
    ['a tag', { tier: null }, ['emea', 'tier_silver'], 'silver'],
    ['neither', {}, ['emea'], null],
    ['no fields at all', null, undefined, null],
  ])('has its tier from %s', async (_what, organization_fields, tags, tier) => {
    const { connection } = fakeConnection([
      { organization: { ...organization, organization_fields, tags } },
      search,
    ]);
    expect((await readAccount(connection, '509974')).account.tier).toBe(tier);
  });

  test.each([
    ['12.5', 12.5],
    [-3, -3],
    ['', null],
    ['1e9', null],
    ['12 GB', null],
    [true, null],
    [{ value: 1 }, null],
    [[7], null],
  ])('has a number from the field value %o: %o', async (usage_30d, value) => {
    const { connection } = fakeConnection([
      { organization: { ...organization, organization_fields: { usage_30d } } },
      search,
    ]);
    expect((await readAccount(connection, '509974')).account.measures.usage?.value).toBe(value);
  });
});

describe('finding a customer', () => {
  const found = (...results: object[]) => ({ results, count: results.length });
  const byId = (externalId: string) => ({ externalId, domains: [], names: [] });

  test('by external id is one search, and the result is compared', async () => {
    const near = { ...organization, id: 1, external_id: '0015g00000AbCdE' };
    const fake = fakeConnection([
      found({ ...near, result_type: 'organization' }, { ...organization, result_type: 'organization' }),
    ]);
    const wanted = { externalId: '0015g00000AbCdEAAV', domains: ['a.example'], names: ['Northwind'] };
    expect(await findAccounts(fake.connection, wanted)).toMatchObject([{ ref: { id: '509974' } }]);
    expect(urls(fake)).toEqual([
      `GET ${API}search.json?query=type%3Aorganization%20external_id%3A%220015g00000AbCdEAAV%22&per_page=100`,
    ]);
  });

  test('holds ids for equal that differ in case, as Zendesk does', async () => {
    const { connection } = fakeConnection([found({ ...organization })]);
    expect(await findAccounts(connection, byId('0015G00000ABCDEaav'))).toHaveLength(1);
  });

  test.each([
    ['nothing was found', found(), 'X'],
    ['only something similar was found', found({ ...organization, external_id: 'X-2' }), 'X'],
    [
      'a ticket with that id was found',
      found({ ...organization, result_type: 'ticket', external_id: 'X' }),
      'X',
    ],
  ])('nobody when %s', async (_what, answer, id) => {
    expect(await findAccounts(fakeConnection([answer]).connection, byId(id))).toEqual([]);
  });

  test('quotes what could end the quotation', async () => {
    const fake = fakeConnection([found()]);
    await findAccounts(fake.connection, byId('a" type:user "\\'));
    expect(decodeURIComponent(fake.sent[0]?.url ?? '')).toContain(
      'external_id:"a\\" type:user \\"\\\\"&per_page',
    );
  });

  test('then by its domain, and by the beginning of its name where no domain was found', async () => {
    const domain_names = ['mail.northwind.example'];
    const wanted = { externalId: null, domains: ['northwind.example'], names: ['Northwind'] };
    const known = fakeConnection([
      found(
        { ...organization, domain_names },
        { ...organization, id: 2, domain_names: ['a-northwind.example'] },
      ),
    ]);
    expect(await findAccounts(known.connection, wanted)).toMatchObject([
      { ref: { id: '509974' }, domains: domain_names },
    ]);
    const unknown = fakeConnection([found(), { organizations: [organization] }]);
    expect(await findAccounts(unknown.connection, wanted)).toHaveLength(1);
    expect(urls(unknown)).toEqual([
      `GET ${API}search.json?query=type%3Aorganization%20%22northwind.example%22&per_page=100`,
      `GET ${API}organizations/autocomplete.json?name=Northwind&per_page=50`,
    ]);
  });
});

describe('my queue', () => {
  test('is one search for my open tickets with their clocks', async () => {
    const fake = fakeConnection([search]);
    const { tickets: queue, total } = await readQueue(fake.connection);
    expect(urls(fake)).toEqual([
      `GET ${API}search.json?query=type%3Aticket%20assignee%3Ame%20status%3Csolved&per_page=100&include=tickets(slas)`,
    ]);
    expect(total).toBe(3);
    expect(queue[0]).toEqual({
      id: '4821',
      subject: 'Ticket 4821',
      priority: 'high',
      assigneeId: '235323',
      escalated: true,
      changedAt: expect.any(Number),
      clocks: [
        {
          metric: 'next_reply_time',
          label: null,
          stage: 'active',
          dueAt: Date.parse('2026-03-02T10:05:00Z'),
          startedAt: null,
          targetMinutes: null,
          businessHours: null,
        },
      ],
    });
    expect(queue[1]?.clocks).toEqual([]);
    expect(queue[2]?.clocks).toBeNull();
  });

  test.each([
    ['a search says how many there are', { count: 240 }, 240],
    ['without it a page that is not full is all of them', { count: undefined }, 3],
    ['a count that is none is not believed', { count: 'many' }, 3],
  ])('%s', async (_, changes, total) => {
    expect((await readQueue(fakeConnection([{ ...search, ...changes }]).connection)).total).toBe(total);
  });

  test('of a full page without a count nobody knows how many there are', async () => {
    const results = Array.from({ length: 100 }, (_, index) => ({ ...search.results[0], id: index + 1 }));
    const { connection } = fakeConnection([{ ...search, results, count: undefined }]);
    expect((await readQueue(connection)).total).toBeNull();
  });

  test('reads the clocks of each ticket also where they stand beside the results', async () => {
    const results = search.results.map(({ slas: _slas, ...result }) => result);
    const slas = search.results.map((result) => ({ ticket_id: result.id, ...result.slas }));
    const inside = await readQueue(fakeConnection([search]).connection);
    expect(await readQueue(fakeConnection([{ ...search, results, slas }]).connection)).toEqual(inside);
  });
});

describe('who one is', () => {
  test('is one request', async () => {
    const fake = fakeConnection([{ user: { id: 235323, name: 'Priya Nair', role: 'admin' } }]);
    expect(await whoAmI(fake.connection)).toEqual({ id: '235323', name: 'Priya Nair', role: 'admin' });
    expect(urls(fake)).toEqual([`GET ${API}users/me.json`]);
  });

  test.each([
    [' Team Orion ', { alias: 'Team Orion' }],
    ['', {}],
    [' ', {}],
    [null, {}],
    [7, {}],
  ])('the alias %j', async (alias, known) => {
    const { connection } = fakeConnection([{ user: { id: 235323, name: 'Priya', role: 'agent', alias } }]);
    expect(await whoAmI(connection)).toEqual({ id: '235323', name: 'Priya', role: 'agent', ...known });
  });

  test.each([
    ['a light agent', { role_type: 1 }],
    ['a contributor', { role_type: 3 }],
    ['a role of private comments', { role_type: 0, only_private_comments: true }],
  ])('%s cannot reply in public', async (_who, user) => {
    const { connection } = fakeConnection([{ user: { id: 235323, name: 'Priya', role: 'agent', ...user } }]);
    expect(await whoAmI(connection)).toMatchObject({ canReplyInPublic: false });
  });

  test('nobody, answered with 200, is signed out', async () => {
    const { connection } = fakeConnection([{ user: { id: null, name: 'Anonymous user', role: 'end-user' } }]);
    await expect(whoAmI(connection)).rejects.toMatchObject({ problem: 'signed-out' });
  });
});

describe('who can own an escalation', () => {
  test('is one request for people and groups', async () => {
    const fake = fakeConnection([
      {
        group_memberships: [{ id: 1, user_id: 235323, group_id: 98738 }],
        users: [
          { id: 235323, name: 'Priya Nair', role: 'agent' },
          { id: 235323, name: 'Priya Nair', role: 'agent' },
          { id: 235324, name: 'Gone', role: 'agent', active: false },
          { id: 235325, name: 'Suspended', role: 'agent', suspended: true },
          { id: 235326, name: 'Was an agent', role: 'end-user' },
          { id: 235327, name: 'Light agent', role: 'agent', role_type: 1 },
          { id: 235328, name: 'Contributor', role: 'agent', role_type: 3 },
        ],
        groups: [
          { id: 98738, name: 'Payments' },
          { id: 98739, name: 'Deleted', deleted: true },
          { id: 235323, name: 'Same number as Priya' },
        ],
      },
    ]);
    expect(await listOwners(fake.connection)).toEqual([
      { id: '235323', name: 'Priya Nair', role: 'agent' },
      { id: '98738', name: 'Payments', role: 'group' },
      { id: '235323', name: 'Same number as Priya', role: 'group' },
    ]);
    expect(urls(fake)).toEqual([`GET ${OWNERS}`]);
  });

  const OWNERS = `${API}group_memberships.json?include=users,groups&page[size]=100`;
  const page = (id: number, meta: object) => ({
    group_memberships: [],
    users: [{ id, name: `Agent ${id}`, role: 'agent' }],
    groups: [{ id: 7, name: 'Payments' }],
    meta,
  });
  const listing = async (answers: object[]) => {
    const met: string[] = [];
    const fake = fakeConnection(answers, { met: (question, said) => met.push(`${question}: ${said}`) });
    const owners = await listOwners(fake.connection);
    return { ids: owners.map(({ id }) => id), urls: fake.sent.map(({ url }) => url), met };
  };

  test('is read page by page, and each is told once', async () => {
    const {
      ids,
      urls: asked,
      met,
    } = await listing([
      page(1, { has_more: true, after_cursor: 'a==' }),
      page(2, { has_more: true, after_cursor: 'b' }),
      page(1, { has_more: false, after_cursor: null }),
    ]);
    expect(ids).toEqual(['1', '2', '7']);
    expect(asked).toEqual([OWNERS, `${OWNERS}&page[after]=a%3D%3D`, `${OWNERS}&page[after]=b`]);
    expect(met).toContain('owners: complete');
  });

  test.each([
    [
      'ten pages',
      Array.from({ length: 11 }, (_, index) => page(index + 1, { has_more: true, after_cursor: `${index}` })),
      10,
    ],
    [
      'pages that go round',
      Array.from({ length: 3 }, (_, index) => page(index + 1, { has_more: true, after_cursor: 'a' })),
      2,
    ],
    ['pages without a cursor', [page(1, { has_more: true })], 1],
  ])('ends after %s, and diagnostics say so', async (_, answers, count) => {
    const { ids, urls: asked, met } = await listing(answers);
    expect(asked).toHaveLength(count);
    expect(ids).toHaveLength(count + 1);
    expect(met).toContain('owners: cut-off');
  });
});
