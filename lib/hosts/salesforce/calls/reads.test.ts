import { describe, expect, test } from 'vitest';
import { AccountFacts } from '../../../domain/model/account-facts';
import { accountAnswers } from '../__fixtures__/account-answers';
import { caseAnswers, ids } from '../__fixtures__/case-answers';
import { compositeAnswer } from '../__fixtures__/composite-answer';
import { customersCases } from '../__fixtures__/customers-cases';
import { fakeOrg } from '../__fixtures__/fake-org';
import { knownOrg } from '../__fixtures__/known-org';
import { pageOf } from '../__fixtures__/page-of';
import { salesforceApi } from '../api';

const failed = { status: 400, body: [{ errorCode: 'INVALID_FIELD', message: "No such column 'X'" }] };
const soql = (url: string) => decodeURIComponent(url.replace(/.*query\?q=/, ''));
const partsOf = (body: string | null | undefined): { url: string }[] =>
  JSON.parse(body ?? '').compositeRequest;

async function facts() {
  return salesforceApi.readTicket(fakeOrg(compositeAnswer(caseAnswers)).connection, ids.case);
}

describe('readComments', () => {
  test('comments and mails in one request', async () => {
    const known = await facts();
    const { connection, asked } = fakeOrg(
      compositeAnswer({ comments: caseAnswers.comments, emails: caseAnswers.emails }),
    );
    const read = await salesforceApi.readComments(connection, known);
    expect(read.conversation).toEqual(known.conversation);
    expect(read.events).toEqual(known.events);
    expect(read.people.map(({ name }) => name)).toEqual(['Dana Whitfield', 'Priya Raman']);
    expect(asked).toHaveLength(1);
    expect(partsOf(asked[0]?.body)).toHaveLength(2);
  });

  test('without the mails the last word is unknown, the markers are not', async () => {
    const { connection } = fakeOrg(compositeAnswer({ comments: caseAnswers.comments, emails: failed }));
    const read = await salesforceApi.readComments(connection, await facts());
    expect(read.conversation).toEqual({ waitingSince: null, unansweredMessages: null, agentReplies: null });
    expect(read.events).toHaveLength(1);
  });

  test('without the comments there is no answer', async () => {
    const { connection } = fakeOrg(compositeAnswer({ comments: failed, emails: caseAnswers.emails }));
    await expect(salesforceApi.readComments(connection, await facts())).rejects.toMatchObject({
      problem: 'no-access',
    });
  });
});

describe('readCustomerTickets', () => {
  test('one query', async () => {
    const { connection, asked } = fakeOrg(compositeAnswer({ cases: customersCases }));
    const { tickets, complete } = await salesforceApi.readCustomerTickets(connection, ids.account);
    expect(tickets.map(({ id }) => id)).toEqual([ids.case, '5008F00000302jTQAQ']);
    expect(complete).toBe(true);
    expect(asked).toHaveLength(1);
    expect(partsOf(asked[0]?.body).map(({ url }) => soql(url))).toEqual([
      'SELECT Id, Subject, Status, IsClosed, IsEscalated, IsStopped, Priority, CreatedDate FROM Case ' +
        `WHERE AccountId = '${ids.account}' ORDER BY IsClosed, CreatedDate DESC LIMIT 100`,
    ]);
  });

  test('as many as were asked for may not be all, nor are rows that cannot be read', async () => {
    const row = { Id: ids.case, IsClosed: false };
    for (const records of [Array(100).fill(row), [row, { Id: 'nonsense' }]]) {
      const { connection } = fakeOrg(compositeAnswer({ cases: pageOf(...records) }));
      expect((await salesforceApi.readCustomerTickets(connection, ids.account)).complete).toBe(false);
    }
  });

  test('another answer is none', async () => {
    const { connection } = fakeOrg(compositeAnswer({ cases: { ok: { size: 1 } } }));
    await expect(salesforceApi.readCustomerTickets(connection, ids.account)).rejects.toMatchObject({
      problem: 'bad-answer',
    });
  });

  test("an id can't carry a query", async () => {
    const { connection, asked } = fakeOrg();
    const hostile = "0013f000004Y6yC' OR Name != 'x";
    await expect(salesforceApi.readCustomerTickets(connection, hostile)).rejects.toMatchObject({
      problem: 'invalid',
    });
    expect(asked).toHaveLength(0);
  });
});

describe('readAccount', () => {
  test('the account and its cases in one request', async () => {
    const { connection, asked } = fakeOrg(compositeAnswer(accountAnswers));
    const read = await salesforceApi.readAccount(connection, ids.account);
    expect(AccountFacts.parse(read)).toEqual(read);
    expect(read.account.ref).toEqual({
      host: 'salesforce',
      account: connection.account,
      kind: 'account',
      id: ids.account,
    });
    expect(read.tickets?.tickets).toHaveLength(2);
    expect(read.twin).toBeNull();
    expect(read.renewal).toMatchObject({ stage: 'Negotiation' });
    expect(read.account.startedAt).toBe(Date.UTC(2024, 11, 1));
    expect(asked).toHaveLength(1);
    expect(read.tickets?.tickets.map(({ id, dueAt, priority }) => [id, dueAt, priority])).toEqual([
      [ids.case, Date.parse('2026-10-01T14:00:00Z'), null],
      ['5008F00000302jTQAQ', 'none', null],
    ]);
    expect(read.tasks).toEqual([
      {
        id: '00T000000000001EAA',
        title: 'Call Northwind',
        due: Date.UTC(2026, 9, 5),
        ownerId: ids.owner,
        done: false,
      },
      {
        id: '00T000000000002EAA',
        title: 'Write the summary',
        due: 'none',
        ownerId: ids.manager,
        done: false,
      },
    ]);
    expect(read.team).toEqual([{ personId: ids.manager, name: 'Helen Ortiz', role: 'Executive Sponsor' }]);
    expect(read.sales).toEqual({
      complete: true,
      open: [
        { at: Date.UTC(2026, 9, 20), stage: 'Prospecting', amount: 9000, isRenewal: false },
        { at: Date.UTC(2026, 10, 30), stage: 'Negotiation', amount: 120_000, isRenewal: true },
      ],
    });
  });
  test('its cases may be unknown, itself not', async () => {
    const known = fakeOrg(compositeAnswer({ ...accountAnswers, customer: failed }));
    expect(await salesforceApi.readAccount(known.connection, ids.account)).toMatchObject({
      tickets: null,
      sales: null,
      renewal: null,
    });
    const unknown = fakeOrg(compositeAnswer({ ...accountAnswers, account: failed }));
    await expect(salesforceApi.readAccount(unknown.connection, ids.account)).rejects.toMatchObject({
      problem: 'no-access',
    });
  });

  test.each([
    ['milestones', { tickets: { tickets: [{ dueAt: null }, { dueAt: null }] } }],
    ['tasks', { tasks: null }],
    ['team', { team: null }],
  ])('its %s may be unknown, all else is not', async (part, unknown) => {
    const { connection } = fakeOrg(compositeAnswer({ ...accountAnswers, [part]: failed }));
    const read = await salesforceApi.readAccount(connection, ids.account);
    expect(read).toMatchObject(unknown);
    const others = { tickets: read.tickets, tasks: read.tasks, team: read.team, sales: read.sales };
    expect(Object.values(others).filter((one) => one === null)).toHaveLength(part === 'milestones' ? 0 : 1);
  });

  test('a case that stands still has nothing due', async () => {
    const cases = pageOf({ Id: ids.case, IsClosed: false, IsStopped: true });
    const customer = pageOf({ Id: ids.account, Cases: cases.ok, Opportunities: null, Contracts: null });
    const { connection } = fakeOrg(compositeAnswer({ ...accountAnswers, customer }));
    const { tickets } = await salesforceApi.readAccount(connection, ids.account);
    expect(tickets?.tickets[0]?.dueAt).toBe('none');
  });
});

describe('findAccounts', () => {
  const notFound = { status: 404, body: [{ errorCode: 'NOT_FOUND', message: 'no' }] };
  const wanted = {
    externalId: ids.account.slice(0, 15),
    domains: ['northwind.example'],
    names: ['Müller', "O'Neil_%"],
  };
  const soqlOf = (body: string | null | undefined) =>
    decodeURIComponent(/query\?q=([^"]*)/.exec(body ?? '')?.[1] ?? '');

  test('by its own id, its site and its name in one request', async () => {
    const { connection, asked } = fakeOrg(compositeAnswer({ named: caseAnswers.account, similar: pageOf() }));
    expect(await salesforceApi.findAccounts(connection, wanted)).toMatchObject([{ name: 'Northwind Cargo' }]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.body).toContain(`sobjects/Account/${ids.account}`);
    expect(soqlOf(asked[0]?.body)).toContain(
      "FROM Account WHERE Website LIKE '%northwind.example%' OR Name LIKE 'Müller%' OR Name LIKE 'O\\'Neil\\_\\%%' LIMIT 50",
    );
  });
  test('those that are alike where nobody has the id', async () => {
    const similar = pageOf({ Id: ids.account, Name: 'Northwind Cargo', Website: 'www.northwind.example' });
    const { connection } = fakeOrg(compositeAnswer({ named: notFound, similar }));
    expect(await salesforceApi.findAccounts(connection, wanted)).toMatchObject([
      { name: 'Northwind Cargo', domains: ['www.northwind.example'] },
    ]);
  });
  test('names no site where this person may not see it', async () => {
    const { connection, asked } = fakeOrg(compositeAnswer({ named: notFound, similar: pageOf() }));
    const remember = knownOrg('Account.Website');
    expect(await salesforceApi.findAccounts({ ...connection, remember }, wanted)).toEqual([]);
    expect(soqlOf(asked[0]?.body)).not.toContain('Website');
  });
  test('nobody, where there is nothing to ask by: not asked', async () => {
    const { connection, asked } = fakeOrg();
    for (const externalId of [null, '', 'CRM-17', ids.case, '../sobjects', `${ids.account}?fields=Id`]) {
      const nothing = { externalId, domains: [], names: [] };
      expect(await salesforceApi.findAccounts(connection, nothing)).toEqual([]);
    }
    expect(asked).toHaveLength(0);
  });
  test('not nobody, where nobody may know', async () => {
    const body = JSON.stringify([{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }]);
    const { connection } = fakeOrg({ status: 401, body });
    await expect(salesforceApi.findAccounts(connection, wanted)).rejects.toMatchObject({
      problem: 'signed-out',
    });
  });
});

describe('readQueue', () => {
  const mine = pageOf(
    { Id: ids.case, Subject: 'Exports fail', Priority: 'High', IsEscalated: true, OwnerId: ids.owner },
    { Id: '5008F00000302jTQAQ', Subject: 'Invoice', Priority: null, OwnerId: ids.owner },
  );

  test('my open cases and their milestones in one request', async () => {
    const { connection, asked } = fakeOrg(
      compositeAnswer({ cases: mine, milestones: caseAnswers.milestones }),
    );
    const { tickets: queue, total } = await salesforceApi.readQueue(connection);
    expect(total).toBe(2);
    expect(
      queue.map(({ id, priority, escalated, clocks }) => [
        id,
        priority,
        escalated,
        clocks?.map(({ label }) => label),
      ]),
    ).toEqual([
      [ids.case, 'high', true, ['Next Response', 'Resolution', 'First Response']],
      ['5008F00000302jTQAQ', 'none', null, []],
    ]);
    expect(asked).toHaveLength(1);
    expect(partsOf(asked[0]?.body).map(({ url }) => soql(url).replace(/.* FROM /, ''))).toEqual([
      `Case WHERE OwnerId = '${ids.owner}' AND IsClosed = false ORDER BY CreatedDate DESC LIMIT 200`,
      `CaseMilestone WHERE Case.OwnerId = '${ids.owner}' AND Case.IsClosed = false AND IsCompleted = false LIMIT 1000`,
    ]);
  });
  test('an org without entitlements has no clocks; clocks that do not come are unknown', async () => {
    const without = fakeOrg(compositeAnswer({ cases: mine }));
    const remember = knownOrg('CaseMilestone');
    expect((await salesforceApi.readQueue({ ...without.connection, remember })).tickets[0]?.clocks).toEqual(
      [],
    );
    const { connection } = fakeOrg(compositeAnswer({ cases: mine, milestones: failed }));
    expect((await salesforceApi.readQueue(connection)).tickets[0]?.clocks).toBeNull();
  });
  test('nobody in particular has no queue', async () => {
    const { connection, asked } = fakeOrg();
    const queue = (userId: string | null) => salesforceApi.readQueue({ ...connection, userId });
    await expect(queue(null)).rejects.toMatchObject({ problem: 'not-connected' });
    await expect(queue("005' OR Id != '")).rejects.toMatchObject({ problem: 'invalid' });
    expect(asked).toHaveLength(0);
  });
});

describe('people', () => {
  test('who I am', async () => {
    const { connection, asked } = fakeOrg({ body: '{"user_id":"005000000000001AAA","name":"Priya Raman"}' });
    expect(await salesforceApi.whoAmI(connection)).toEqual({
      id: ids.owner,
      name: 'Priya Raman',
      role: 'agent',
    });
    expect(asked.map(({ url }) => url)).toEqual(['https://acme.my.salesforce.com/services/oauth2/userinfo']);
  });
  test('an expired token is answered in one word', async () => {
    const { connection } = fakeOrg({ status: 403, body: 'Bad_OAuth_Token' });
    await expect(salesforceApi.whoAmI(connection)).rejects.toMatchObject({ problem: 'signed-out' });
  });
  test('an answer without a name is none', async () => {
    const { connection } = fakeOrg({ body: '{"user_id":"005000000000001AAA"}' });
    await expect(salesforceApi.whoAmI(connection)).rejects.toMatchObject({ problem: 'bad-answer' });
  });
  test('who can hold a case: people and queues in one request', async () => {
    const users = pageOf({ Id: ids.owner, Name: 'Priya Raman' });
    const queues = pageOf({ Id: '00G000000000001EAA', Name: 'Tier 2' });
    const none = { roles: pageOf(), absences: pageOf() };
    const { connection, asked } = fakeOrg(compositeAnswer({ users, queues, ...none }));
    expect(await salesforceApi.listOwners(connection)).toEqual([
      { id: ids.owner, name: 'Priya Raman', role: 'agent' },
      { id: '00G000000000001EAA', name: 'Tier 2', role: 'group' },
    ]);
    expect(asked).toHaveLength(1);
    expect(partsOf(asked[0]?.body).map(({ url }) => soql(url).replace(/^.*? FROM /, ''))).toEqual([
      "User WHERE IsActive = true AND UserType = 'Standard' ORDER BY Name LIMIT 2000",
      "Group WHERE Type = 'Queue' AND Id IN (SELECT QueueId FROM QueueSobject WHERE SobjectType = 'Case') " +
        'ORDER BY Name LIMIT 2000',
      "UserRole WHERE PortalType = 'None' LIMIT 2000",
      "Event WHERE ShowAs = 'OutOfOffice' AND StartDateTime <= 2026-10-02T09:00:00Z " +
        'AND EndDateTime >= 2026-10-01T09:00:00Z LIMIT 500',
    ]);
    const alone = fakeOrg(compositeAnswer({ users, queues: failed, roles: failed, absences: failed }));
    expect(await salesforceApi.listOwners(alone.connection)).toHaveLength(1);
  });
});

test('where a person sees a record', () => {
  const { pageAddress } = salesforceApi;
  expect(pageAddress('acme--uat.sandbox.my.salesforce.com', { kind: 'ticket', id: ids.case })).toBe(
    `https://acme--uat.sandbox.lightning.force.com/lightning/r/Case/${ids.case}/view`,
  );
  expect(pageAddress('acme.my.salesforce.com', { kind: 'account', id: ids.account })).toBe(
    `https://acme.lightning.force.com/lightning/r/Account/${ids.account}/view`,
  );
});
