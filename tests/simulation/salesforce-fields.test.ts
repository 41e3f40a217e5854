import { describe, expect, it } from 'vitest';
import { formatMarker } from '../../lib/domain/model/format-marker';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { salesforceClient } from './salesforce-client';

type Client = ReturnType<typeof salesforceClient>;

const DAY = 86_400_000;
const calls = ({ asked }: Client) => asked.map(({ call }) => call);
const queries = ({ asked }: Client) =>
  asked.flatMap(({ parts }) =>
    parts.flatMap(({ url }) => (url.startsWith('query?q=') ? [url.slice(8)] : [])),
  );
const refusedNames = ({ asked }: Client) =>
  asked.flatMap(({ parts }) =>
    parts.filter(({ code }) => code === 'INVALID_FIELD' || code === 'INVALID_TYPE'),
  );

/** Everything that names fields, once. */
async function readAll({ connection, caseId, accountId }: Client) {
  const facts = await salesforceApi.readTicket(connection, caseId);
  await salesforceApi.readComments(connection, facts);
  await salesforceApi.readCustomerTickets(connection, accountId);
  await salesforceApi.readAccount(connection, accountId);
  await salesforceApi.readQueue(connection);
  await salesforceApi.listOwners(connection);
  return facts;
}

describe('the version', () => {
  it('is the newest that was tested, asked for once a day', async () => {
    const client = salesforceClient();
    await readAll(client);
    await readAll(client);
    const versions = calls(client).filter((call) => call === 'GET /services/data/');
    expect(versions).toHaveLength(1);
    expect(calls(client).filter((call) => call.includes('/v'))).toEqual(
      Array(calls(client).length - 1).fill('POST /services/data/v66.0/composite'),
    );
    client.clock.advance(DAY);
    await readAll(client);
    expect(calls(client).filter((call) => call === 'GET /services/data/')).toHaveLength(2);
  });

  it("is the org's newest where that is older", async () => {
    const client = salesforceClient();
    client.salesforce.switches.versions = { oldest: 59, newest: 63 };
    await readAll(client);
    expect(calls(client).at(-1)).toBe('POST /services/data/v63.0/composite');
    expect(client.met).toContain('api-version=63.0');
  });

  it.each([
    ['too old', { oldest: 59, newest: 59 }],
    ['too new', { oldest: 67, newest: 67 }],
  ])('that is %s says so, and nothing else is sent', async (_, versions) => {
    const client = salesforceClient();
    client.salesforce.switches.versions = versions;
    await expect(salesforceApi.readTicket(client.connection, client.caseId)).rejects.toMatchObject({
      problem: 'invalid',
      message: expect.stringContaining('60.0 to 66.0'),
    });
    expect(calls(client)).toEqual(['GET /services/data/']);
  });
});

describe('described first', () => {
  it('an org with everything: three requests once a day, then one for each view', async () => {
    const client = salesforceClient();
    const facts = await readAll(client);
    expect(calls(client)).toHaveLength(3 + 6);
    expect(refusedNames(client)).toEqual([]);
    expect(facts.clocks?.length).toBeGreaterThan(0);
    const before = client.asked.length;
    await salesforceApi.readTicket(client.connection, client.caseId);
    expect(client.asked.length - before).toBe(1);
  });

  it('an org without entitlements is never asked for milestones, and has no clocks', async () => {
    const client = salesforceClient();
    client.salesforce.switches.entitlements = false;
    const facts = await readAll(client);
    expect(refusedNames(client)).toEqual([]);
    expect(queries(client).some((query) => query.includes('Milestone'))).toBe(false);
    expect(facts.clocks).toEqual([]);
    expect(client.met).toContain('object-casemilestone=absent');
  });

  it.each([
    ['Case.Priority', 'Priority'],
    ['Case.IsEscalated', 'IsEscalated'],
    ['Case.Subject', 'Subject'],
    ['CaseComment.IsPublished', 'IsPublished'],
    ['EmailMessage.TextBody', 'TextBody'],
    ['CaseMilestone.TargetResponseInMins', 'TargetResponseInMins'],
    ['User.UserType', 'UserType'],
    ['User.ManagerId', 'ManagerId'],
    ['Group.Type', 'Type ='],
  ])('a person who may not see %s: it is never named, the rest comes', async (hidden, word) => {
    const client = salesforceClient();
    client.salesforce.switches.hidden = [hidden];
    const facts = await readAllButOwners(client);
    expect(refusedNames(client)).toEqual([]);
    const object = hidden.split('.')[0] ?? '';
    const own = queries(client).filter((query) => query.includes(` FROM ${object} `));
    expect(own.filter((query) => query.includes(word))).toEqual([]);
    expect(facts.ticket.createdAt).not.toBeNull();
  });

  async function readAllButOwners(client: Client) {
    const facts = await salesforceApi.readTicket(client.connection, client.caseId);
    await salesforceApi.readAccount(client.connection, client.accountId);
    await salesforceApi.readQueue(client.connection);
    return facts;
  }

  it.each(['EmailMessage', 'CaseComment', 'User', 'Group', 'CaseMilestone'])(
    'a person who may not see %s: it is never named, the case comes',
    async (hidden) => {
      const client = salesforceClient();
      client.salesforce.switches.hidden = [hidden];
      const facts = await readAllButOwners(client);
      expect(refusedNames(client)).toEqual([]);
      expect(queries(client).some((query) => query.includes(` FROM ${hidden} `))).toBe(false);
      expect(facts.ticket.subject).not.toBeNull();
    },
  );

  it('what is without a name in the answer is unknown, not empty', async () => {
    const client = salesforceClient();
    client.salesforce.switches.hidden = ['Case.Priority', 'CaseComment', 'Account.Tier__c'];
    const facts = await salesforceApi.readTicket(client.connection, client.caseId);
    expect(facts).toMatchObject({
      ticket: { priority: null, commentCount: null },
      conversation: null,
      events: null,
      messages: null,
      customer: { tier: null },
    });
    await expect(salesforceApi.readComments(client.connection, facts)).rejects.toMatchObject({
      problem: 'no-access',
    });
  });
});

it('what is remembered of an org are codes: no names, no texts', async () => {
  const client = salesforceClient();
  await readAll(client);
  const { local, seed } = client;
  expect([...local.map.keys()].map((key) => key.replace(/.*\//, '')).sort()).toEqual([
    'api-version',
    'descriptions',
    'fields',
    'history-terms',
  ]);
  const kept = JSON.stringify([...local.map]);
  const secrets = [
    ...[...seed.people, ...seed.contacts].flatMap(({ name, email }) => [name, email]),
    ...seed.accounts.map(({ name }) => name),
    ...seed.cases.map(({ subject }) => subject),
  ];
  expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
});

describe('a description that has become wrong', () => {
  it('is read once more, and the request sent once more', async () => {
    const client = salesforceClient();
    await salesforceApi.readQueue(client.connection);
    client.clock.advance(10 * 60_000);
    client.salesforce.switches.hidden = ['Case.Priority'];
    const before = client.asked.length;
    const { tickets: queue } = await salesforceApi.readQueue(client.connection);
    expect(queue.length).toBeGreaterThan(0);
    expect(queue[0]?.priority).toBeNull();
    // The refused request, the descriptions, the request without the name.
    expect(client.asked.length - before).toBe(3);
    await salesforceApi.readQueue(client.connection);
    expect(client.asked.length - before).toBe(4);
  });

  it('is not read again within ten minutes, nor the request sent again where nothing changed', async () => {
    const client = salesforceClient();
    await salesforceApi.readQueue(client.connection);
    client.salesforce.switches.hidden = ['Case.Priority'];
    const before = client.asked.length;
    for (const _ of [1, 2]) {
      await expect(salesforceApi.readQueue(client.connection)).rejects.toMatchObject({
        problem: 'no-access',
      });
    }
    expect(client.asked.length - before).toBe(2);
    expect(client.met).toContain('read-cases=invalid-field');
  });

  it('that could not be had is an error, and not taken for an org without anything', async () => {
    const client = salesforceClient();
    const fault = client.faults.add({ path: /composite$/, status: 503, body: '' });
    await expect(salesforceApi.readQueue(client.connection)).rejects.toMatchObject({ problem: 'host-error' });
    fault.remove();
    expect((await salesforceApi.readQueue(client.connection)).tickets.length).toBeGreaterThan(0);
  });
});

describe('writing', () => {
  async function escalate(client: Client) {
    const { connection, caseId } = client;
    const facts = await salesforceApi.readTicket(connection, caseId);
    client.clock.advance(2_000);
    const event = {
      key: `${connection.account}/${caseId}/1/0`,
      deed: 'escalated',
      levelId: 'level-1',
      ownerId: null,
      dueAt: null,
      policyVersion: 'shipped-1',
    } as const;
    return salesforceApi.write(connection, {
      ref: { account: connection.account, id: caseId },
      event,
      note: `Escalated.\n\n${formatMarker(event)}`,
      facts,
      assign: null,
      priority: 'urgent',
      tags: { add: [], remove: [] },
      task: { title: 'Escalated', dueAt: client.clock.now() + 3_600_000 },
    });
  }
  const markers = ({ salesforce, caseId }: Client) =>
    salesforce.comments(caseId).filter(({ CommentBody }) => String(CommentBody).includes('[bellwether:1 '));
  const calm = (client: Client) => client.salesforce.setField('Case', client.caseId, { Priority: 'Low' });

  it('names no field that this person may not write', async () => {
    const client = salesforceClient();
    calm(client);
    client.salesforce.switches.readOnly = ['Case.Priority', 'Task.IsReminderSet', 'Task.ReminderDateTime'];
    const { warnings } = await escalate(client);
    expect(warnings).toEqual([{ part: 'priority', words: '' }]);
    expect(client.salesforce.case(client.caseId)).toMatchObject({ IsEscalated: true, Priority: 'Low' });
    expect(client.salesforce.tasks(client.caseId).at(-1)).toMatchObject({
      Subject: 'Escalated',
      IsReminderSet: false,
    });
    expect(refusedNames(client)).toEqual([]);
  });

  it('by a description that has become wrong: refused as a whole, then written once without the field', async () => {
    const client = salesforceClient();
    calm(client);
    await salesforceApi.readTicket(client.connection, client.caseId);
    client.clock.advance(10 * 60_000);
    client.salesforce.switches.readOnly = ['Case.Priority'];
    const { warnings } = await escalate(client);
    expect(warnings).toEqual([{ part: 'priority', words: '' }]);
    expect(markers(client)).toHaveLength(1);
    expect(client.salesforce.case(client.caseId)).toMatchObject({ IsEscalated: true, Priority: 'Low' });
  });

  it('by one that was just read: refused in the words of the org, nothing written, nothing tried again', async () => {
    const client = salesforceClient();
    calm(client);
    await salesforceApi.readTicket(client.connection, client.caseId);
    client.salesforce.switches.readOnly = ['Case.Priority'];
    await expect(escalate(client)).rejects.toMatchObject({
      problem: 'no-access',
      details: { hostWords: expect.stringContaining('Priority') },
    });
    expect(markers(client)).toEqual([]);
    expect(client.salesforce.case(client.caseId)).toMatchObject({ IsEscalated: false });
  });
});
