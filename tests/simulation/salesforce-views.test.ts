import { describe, expect, it } from 'vitest';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { salesforceClient } from './salesforce-client';

const DAY = 86_400_000;
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

/** A client that has already asked what the org is like, as on the first view of a day. */
async function knownClient() {
  const client = salesforceClient();
  await salesforceApi.readTicket(client.connection, client.caseId);
  client.asked.length = 0;
  return client;
}

describe('a view costs one composite request', () => {
  it('a case: with comments, mails, milestones, history, holder, entitlement and all of its customer', async () => {
    const { connection, caseId, asked } = await knownClient();
    await salesforceApi.readTicket(connection, caseId);
    expect(asked.map(({ call }) => call)).toEqual(['POST /services/data/v66.0/composite']);
    const parts = asked[0]?.parts ?? [];
    expect(parts.map(({ name }) => name)).toEqual([
      'case',
      'account',
      'user',
      'queue',
      'manager',
      'entitlement',
      'comments',
      'emails',
      'course',
      'absences',
      'customer',
    ]);
    // Not more queries than a composite request is known to take.
    expect(parts.filter(({ url }) => url.startsWith('query'))).toHaveLength(5);
    expect(parts.filter(({ status }) => status !== 200).map(({ name }) => name)).toEqual(['queue']);
  });

  it('an account: with its cases and their milestones, its sales, contracts and tasks, and who works for it', async () => {
    const { connection, accountId, asked } = await knownClient();
    await salesforceApi.readAccount(connection, accountId);
    expect(asked.map(({ parts }) => parts.map(({ name, status }) => [name, status]))).toEqual([
      [
        ['account', 200],
        ['customer', 200],
        ['escalations', 200],
        ['milestones', 200],
        ['tasks', 200],
        ['team', 200],
      ],
    ]);
  });

  it('40 accounts and their cases in an hour: less than 100 calls, the first of the day included', async () => {
    const { connection, seed, asked, clock, salesforce } = salesforceClient();
    const before = salesforce.switches.apiUsage.used;
    for (const account of seed.accounts.slice(0, 40)) {
      await salesforceApi.readAccount(connection, account.salesforceId);
      const [one] = seed.cases.filter(({ accountKey }) => accountKey === account.key);
      if (one !== undefined) await salesforceApi.readTicket(connection, one.id);
      clock.advance(90_000);
    }
    expect(salesforce.switches.apiUsage.used - before).toBeLessThan(100);
    expect(asked.length).toBeLessThan(100);
  });

  it('each part that fails is named, and undoes no other', async () => {
    const { connection, caseId, salesforce, met } = await knownClient();
    salesforce.switches.compositeQueries = 25;
    salesforce.switches.hidden = ['CaseHistory', 'Contract'];
    const facts = await salesforceApi.readTicket(connection, caseId);
    expect(met.filter((one) => one.startsWith('read-')).sort()).toEqual([
      'read-course=invalid-type',
      'read-customer=invalid-type',
    ]);
    expect(facts).toMatchObject({ history: null, renewal: null, customerTickets: null });
    expect(facts.events).not.toBeNull();
    expect(facts.customer?.name).toBe('Northwind Logistics');
  });
});

describe('facts', () => {
  it('who holds the case, to whom they report, and by which entitlement it is served', async () => {
    const { connection, caseId, seed } = salesforceClient();
    const { ticket, people, fields } = await salesforceApi.readTicket(connection, caseId);
    const holder = people.find(({ id }) => id === ticket.assigneeId);
    const manager = people.find(({ id }) => id === holder?.managerId);
    const person = seed.people.find(({ salesforceId }) => salesforceId === holder?.id);
    expect(manager?.id).toBe(seed.people.find(({ key }) => key === person?.managerKey)?.salesforceId);
    expect(fields).toEqual({ entitlement: 'Standard support' });
  });

  it('the ladder: everybody who can hold a case, with whom they report to', async () => {
    const { connection, seed } = salesforceClient();
    const owners = await salesforceApi.listOwners(connection);
    for (const person of seed.people) {
      const manager = seed.people.find(({ key }) => key === person.managerKey)?.salesforceId ?? 'none';
      expect(owners.find(({ id }) => id === person.salesforceId)?.managerId).toBe(manager);
    }
  });

  it('the renewal by the sale, by the contract where there is none, by nothing where neither is shown', async () => {
    const { connection, accountId, salesforce, seed, clock } = salesforceClient();
    const [northwind] = seed.accounts;
    const read = () => salesforceApi.readAccount(connection, accountId);
    expect(await read()).toMatchObject({
      renewal: { at: day(northwind?.renewal ?? ''), amount: northwind?.arr, stage: 'Negotiation/Review' },
      account: { managerId: expect.stringMatching(/^005/), parentId: 'none', startedAt: expect.any(Number) },
    });
    salesforce.switches.hidden = ['Opportunity'];
    clock.advance(DAY);
    expect((await read()).renewal).toMatchObject({ at: day(northwind?.renewal ?? ''), amount: null });
    salesforce.switches.hidden = ['Opportunity', 'Contract'];
    clock.advance(DAY);
    const without = await read();
    expect(without.renewal).toBeNull();
    expect(without.account.startedAt).toBeNull();
    expect(without.tickets?.tickets.length).toBeGreaterThan(0);
  });

  it('what happened to the case, as it happened', async () => {
    const { connection, caseId, salesforce, clock, seed } = salesforceClient();
    const first = await salesforceApi.readTicket(connection, caseId);
    expect(first.history).toMatchObject({ opened: { status: 'new' }, complete: true });
    clock.advance(60_000);
    const queue = seed.groups[1]?.salesforceId ?? '';
    salesforce.setField('Case', caseId, { Priority: 'Low', OwnerId: queue });
    salesforce.setField('Case', caseId, { Status: 'Closed', IsClosed: true });
    const { history } = await salesforceApi.readTicket(connection, caseId);
    const since = history?.events.filter(({ at }) => at >= clock.now() - 1_000);
    expect(since?.map((event) => [event.kind, 'to' in event ? event.to : null])).toEqual([
      ['priority', 'low'],
      ['assignee', queue],
      ['group', queue],
      ['status', 'solved'],
    ]);
    expect(history?.complete).toBe(true);
  });

  it('when it waited for its customer', async () => {
    const { connection, caseId, salesforce, clock } = salesforceClient();
    const from = clock.now();
    const words = { ApiName: 'Waiting for customer', MasterLabel: 'Waiting for customer', IsClosed: false };
    salesforce.org.insert('CaseStatus', words, connection.userId ?? '');
    salesforce.setField('Case', caseId, { Status: words.ApiName });
    clock.advance(3_600_000);
    const waiting = await salesforceApi.readTicket(connection, caseId);
    expect(waiting).toMatchObject({ ticket: { status: 'pending' }, pendings: [{ from, until: null }] });
    salesforce.setField('Case', caseId, { Status: 'Working' });
    const { pendings } = await salesforceApi.readTicket(connection, caseId);
    expect(pendings).toEqual([{ from, until: clock.now() }]);
  });

  it('a history without the status, which the org does not track, is not taken for whole', async () => {
    const { connection, caseId, salesforce } = salesforceClient();
    salesforce.org.forget('CaseHistory');
    expect((await salesforceApi.readTicket(connection, caseId)).history).toMatchObject({ complete: false });
  });

  it('the cases of a list in one request, with their clocks', async () => {
    const { connection, seed, asked } = await knownClient();
    const ids = seed.cases.slice(0, 30).map(({ id }) => id);
    const listed = await salesforceApi.readTickets?.(connection, ids);
    expect(asked).toHaveLength(1);
    expect(new Set(listed?.map(({ ticket }) => ticket.ref.id))).toEqual(new Set(ids));
    const single = await salesforceApi.readTicket(connection, ids[0] ?? '');
    const own = listed?.find(({ ticket }) => ticket.ref.id === ids[0]);
    expect(own?.clocks).toEqual(single.clocks);
    expect(own).toMatchObject({ ticket: single.ticket, customer: single.customer, renewal: single.renewal });
  });

  it('the business hours in use, with the holidays of the org, in one request', async () => {
    const { connection, asked } = await knownClient();
    expect(await salesforceApi.readCalendars?.(connection)).toMatchObject([
      {
        name: 'Support hours',
        calendar: { timeZone: 'Europe/Berlin', holidays: ['12-25'], spans: expect.arrayContaining([]) },
        holidaysKnown: true,
      },
    ]);
    expect(asked).toHaveLength(1);
  });

  it('the fields that a person may map, and what they hold for one customer', async () => {
    const { connection, accountId } = salesforceClient();
    const fields = await salesforceApi.listFields?.(connection);
    expect(fields).toContainEqual({ of: 'account', key: 'Tier__c', title: 'Tier', kind: 'choice' });
    const example = await salesforceApi.readFieldExample?.(connection, accountId);
    expect(example?.readings.Tier__c?.tier).toMatchObject({ kind: 'text' });
    const mapping = { account: { contractValue: 'AnnualRevenue' }, ticket: { origin: 'Origin' } };
    const { account } = await salesforceApi.readAccount({ ...connection, mapping }, accountId);
    expect(account.contractValue).toBeGreaterThan(0);
    expect(account.tier).toBeNull();
  });
});
