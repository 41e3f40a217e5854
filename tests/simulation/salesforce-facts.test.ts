import { describe, expect, it } from 'vitest';
import { AccountFacts } from '../../lib/domain/model/account-facts';
import { TicketFacts } from '../../lib/domain/model/ticket-facts';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { SalesforceObject } from '../../lib/hosts/salesforce/fields/salesforce-object';
import { WANTED_FIELDS } from '../../lib/hosts/salesforce/fields/wanted-fields';
import { salesforceClient } from './salesforce-client';

type Client = ReturnType<typeof salesforceClient>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const stamp = (at: number) => new Date(at).toISOString().replace('Z', '+0000');

/** What was asked to read a case and an account, and what refused a name. */
function asked({ asked: requests }: Client) {
  const views = requests.filter(({ parts }) =>
    parts.some(({ name }) => name === 'case' || name === 'team' || name === 'customer'),
  );
  const parts = requests.flatMap((request) => request.parts);
  return {
    views,
    queries: parts.flatMap(({ url }) => (url.startsWith('query?q=') ? [url.slice(8)] : [])),
    retrieved: parts.map(({ url }) => url).filter((url) => url.startsWith('sobjects/')),
    refused: parts.filter(({ code }) => /INVALID_(FIELD|TYPE)|MALFORMED/.test(code ?? '')),
  };
}

/** A case and an account of an org as it is, each in one composite request. */
async function readBoth(client: Client) {
  const ticket = await salesforceApi.readTicket(client.connection, client.caseId);
  const account = await salesforceApi.readAccount(client.connection, client.accountId);
  expect(TicketFacts.parse(ticket)).toEqual(ticket);
  expect(AccountFacts.parse(account)).toEqual(account);
  return { ticket, account };
}

/** Somebody whom the seed knows, as the org has them. */
function idOf(client: Client, key: string): string {
  const person = client.seed.people.find((one) => one.key === key);
  if (person === undefined) throw new Error(`Nobody has the key ${key}.`);
  return person.salesforceId;
}

describe('whatever one field or object this person may not see', () => {
  const client = salesforceClient();
  const hidden = SalesforceObject.options.flatMap((object): string[] => [
    ...(object === 'Case' || object === 'Account' ? [] : [object]),
    ...WANTED_FIELDS[object]
      .filter((field) => field !== 'Id' && !/^(create|update) |\./.test(field))
      .map((field) => `${object}.${field.replace('rows ', '')}`),
  ]);

  it.each(hidden)('%s: it is never named, both answer, still in one request each', async (name) => {
    // One org for all of them: of the one before, nothing is remembered.
    client.local.map.clear();
    client.asked.length = 0;
    client.salesforce.switches.hidden = [name];
    const { ticket, account } = await readBoth(client);
    const { views, queries, retrieved, refused } = asked(client);
    expect(refused).toEqual([]);
    expect(views).toHaveLength(2);
    for (const { parts } of views) {
      expect(parts.filter(({ url }) => url.startsWith('query')).length).toBeLessThanOrEqual(5);
      expect(parts.length).toBeLessThanOrEqual(25);
    }
    const [object = '', field] = name.split('.');
    if (field === undefined) {
      const own = new RegExp(`FROM ${object}\\b|sobjects/${object}/(?!describe)`);
      expect([...queries, ...retrieved].filter((text) => own.test(text))).toEqual([]);
    } else {
      const of = (text: string) => new RegExp(`FROM ${object}\\b`).test(text) && !text.includes('(SELECT');
      expect(queries.filter((query) => of(query) && new RegExp(`\\b${field}\\b`).test(query))).toEqual([]);
    }
    expect(ticket.ticket.ref.id).toBe(client.caseId);
    expect(account.account.ref.id).toBe(client.accountId);
  });

  it.each<[string, (facts: Awaited<ReturnType<typeof readBoth>>) => unknown]>([
    ['Case.Priority', ({ ticket }) => ticket.ticket.priority],
    ['Case.IsEscalated', ({ ticket }) => ticket.ticket.escalated],
    ['CaseMilestone.TargetDate', ({ ticket }) => ticket.clocks?.[0]?.dueAt],
    ['CaseMilestone.IsCompleted', ({ ticket }) => ticket.clocks?.[0]?.stage],
    [
      'CaseMilestone',
      ({ account }) => account.tickets?.tickets.some(({ dueAt }) => typeof dueAt === 'number') || null,
    ],
    ['Opportunity', ({ account }) => account.sales],
    ['Opportunity.Amount', ({ account }) => account.sales?.open[0]?.amount],
    ['Task', ({ account }) => account.tasks],
    ['Task.ActivityDate', ({ account }) => account.tasks?.[0]?.due],
    ['AccountTeamMember', ({ account }) => account.team],
    ['CaseHistory', ({ ticket }) => ticket.history],
    ['EmailMessage', ({ ticket }) => ticket.conversation],
  ])('%s: unknown, and known where it is shown', async (name, fact) => {
    const shown = salesforceClient();
    const task = { WhatId: shown.accountId, Subject: 'Call', ActivityDate: '2026-01-02' };
    shown.salesforce.org.insert('Task', task, shown.connection.userId ?? '');
    expect(fact(await readBoth(shown)) ?? null).not.toBeNull();
    const other = salesforceClient();
    other.salesforce.switches.hidden = [name];
    other.salesforce.org.insert('Task', task, other.connection.userId ?? '');
    expect(fact(await readBoth(other)) ?? null).toBeNull();
  });
});

describe('milestones', () => {
  it('tell when each open case of an account is due: the nearest that is open', async () => {
    const client = salesforceClient();
    const { account, ticket } = await readBoth(client);
    const own = account.tickets?.tickets.find(({ id }) => id === client.caseId);
    const running = ticket.clocks?.filter(({ stage }) => stage === 'active') ?? [];
    expect(running.length).toBeGreaterThan(0);
    expect(own?.dueAt).toBe(running[0]?.dueAt);
    for (const one of account.tickets?.tickets ?? []) {
      if (one.status === 'solved') expect(one.dueAt).toBe('none');
    }
  });

  it('are read by TargetDate: the times that are strings of minutes and seconds are never asked for', async () => {
    const client = salesforceClient();
    await readBoth(client);
    await salesforceApi.readQueue(client.connection);
    const strings = /Time(Remaining|SinceTarget)|ElapsedTime|MilestoneStatus/;
    expect(
      Object.values(WANTED_FIELDS)
        .flat()
        .filter((field) => strings.test(field)),
    ).toEqual([]);
    expect(asked(client).queries.filter((query) => strings.test(query))).toEqual([]);
  });

  it('several of one type run side by side; one that is completed is not due; one that is violated is', async () => {
    const client = salesforceClient();
    const { salesforce, caseId, clock } = client;
    const [type] = salesforce.org.all('MilestoneType');
    for (const one of salesforce.milestones(caseId))
      salesforce.setField('CaseMilestone', one.Id, { CompletionDate: stamp(clock.now()) });
    const target = clock.now() - HOUR;
    for (const [at, completed] of [
      [target, null],
      [target + DAY, null],
      [target - DAY, clock.now() - DAY],
    ] as const) {
      salesforce.org.insert(
        'CaseMilestone',
        {
          CaseId: caseId,
          MilestoneTypeId: type?.Id ?? null,
          StartDate: stamp(at - DAY),
          TargetDate: stamp(at),
          CompletionDate: completed === null ? null : stamp(completed),
        },
        client.connection.userId ?? '',
      );
    }
    const { account, ticket } = await readBoth(client);
    const active = ticket.clocks?.filter(({ stage }) => stage === 'active');
    expect(active?.map(({ dueAt }) => dueAt)).toEqual([target, target + DAY]);
    expect(account.tickets?.tickets.find(({ id }) => id === caseId)?.dueAt).toBe(target);
  });

  it('none right after a case was made is no error', async () => {
    const client = salesforceClient();
    client.salesforce.org.forget('CaseMilestone');
    const { account, ticket } = await readBoth(client);
    expect(ticket.clocks).toEqual([]);
    expect(account.tickets?.tickets.every(({ dueAt }) => dueAt === 'none')).toBe(true);
  });

  it('stand still with the case', async () => {
    const client = salesforceClient();
    client.salesforce.setField('Case', client.caseId, { IsStopped: true });
    const { account, ticket } = await readBoth(client);
    expect(ticket.clocks?.some(({ stage }) => stage === 'active')).toBe(false);
    expect(account.tickets?.tickets.find(({ id }) => id === client.caseId)?.dueAt).toBe('none');
  });

  it.each(['Case.CaseMilestones', 'Case.Histories'])(
    'come by themselves where %s is not described',
    async (name) => {
      const client = salesforceClient();
      const whole = await readBoth(client);
      const other = salesforceClient();
      other.salesforce.switches.hidden = [name];
      const { ticket } = await readBoth(other);
      expect(ticket.clocks).toEqual(whole.ticket.clocks);
      expect(ticket.history).toEqual(whole.ticket.history);
      expect(asked(other).views[0]?.parts.map((part) => part.name)).toEqual(
        expect.arrayContaining(['milestones', 'history']),
      );
    },
  );

  it('and none where the org has no entitlements: the history leaves room for the absences', async () => {
    const client = salesforceClient();
    client.salesforce.switches.entitlements = false;
    const { ticket } = await readBoth(client);
    expect(ticket.clocks).toEqual([]);
    expect(ticket.history?.complete).toBe(true);
    expect(asked(client).views[0]?.parts.map((part) => part.name)).toEqual(
      expect.arrayContaining(['history', 'absences']),
    );
  });
});

describe('an absence that Salesforce hints at', () => {
  const event = (client: Client, from: number, until: number, more: object = {}) =>
    client.salesforce.org.insert(
      'Event',
      {
        OwnerId: String(client.salesforce.case(client.caseId)?.OwnerId),
        ShowAs: 'OutOfOffice',
        StartDateTime: stamp(from),
        EndDateTime: stamp(until),
        ...more,
      },
      client.connection.userId ?? '',
    );
  const holder = async (client: Client) => {
    const { ticket, people } = await salesforceApi.readTicket(client.connection, client.caseId);
    const person = people.find(({ id }) => id === ticket.assigneeId);
    const listed = (await salesforceApi.listOwners(client.connection)).find(
      ({ id }) => id === ticket.assigneeId,
    );
    expect(listed?.away).toEqual(person?.away);
    return person;
  };

  it('by the calendar, until the latest end', async () => {
    const client = salesforceClient();
    expect((await holder(client))?.away).toBeUndefined();
    const now = client.clock.now();
    event(client, now - HOUR, now + HOUR);
    event(client, now - 2 * HOUR, now + DAY);
    event(client, now + HOUR, now + 3 * DAY);
    event(client, now - 2 * DAY, now - DAY / 2);
    event(client, now - HOUR, now + 9 * DAY, { ShowAs: 'Busy' });
    event(client, now - HOUR, now + 9 * DAY, { OwnerId: idOf(client, 'priya') });
    expect((await holder(client))?.away).toEqual({
      why: 'out-of-office',
      from: now - 2 * HOUR,
      until: now + DAY,
    });
  });

  it('by whole days, the last one included', async () => {
    const client = salesforceClient();
    const today = Math.floor(client.clock.now() / DAY) * DAY;
    event(client, today - DAY, today, { IsAllDayEvent: true });
    expect((await holder(client))?.away).toEqual({
      why: 'out-of-office',
      from: today - DAY,
      until: today + DAY,
    });
  });

  it('by a message, without a time', async () => {
    const client = salesforceClient();
    const owner = String(client.salesforce.case(client.caseId)?.OwnerId);
    client.salesforce.setField('User', owner, {
      OutOfOfficeMessage: 'Back in spring 🌱',
      DelegatedApproverId: idOf(client, 'priya'),
    });
    expect(await holder(client)).toMatchObject({
      away: { why: 'out-of-office', from: null, until: null },
      delegateId: idOf(client, 'priya'),
    });
  });

  it('of somebody who is not active any more: they still hold the case, and can be given no other', async () => {
    const client = salesforceClient();
    const owner = String(client.salesforce.case(client.caseId)?.OwnerId);
    client.salesforce.setField('User', owner, { IsActive: false });
    const { people } = await salesforceApi.readTicket(client.connection, client.caseId);
    expect(people.find(({ id }) => id === owner)?.away).toEqual({
      why: 'not-active',
      from: null,
      until: null,
    });
    expect((await salesforceApi.listOwners(client.connection)).some(({ id }) => id === owner)).toBe(false);
  });
});

describe('who is above', () => {
  it('whom they report to, and who has the role above theirs', async () => {
    const client = salesforceClient();
    const owners = await salesforceApi.listOwners(client.connection);
    const top = owners.find(({ managerId }) => managerId === 'none');
    expect(top?.aboveIds).toBeUndefined();
    const under = owners.find(({ id }) => id === idOf(client, 'maya'));
    expect(under?.aboveIds?.length).toBeGreaterThan(0);
    expect(under?.aboveIds).toContain(under?.managerId);
  });

  it('a role that nobody has is passed over, a circle of roles ends', async () => {
    const client = salesforceClient();
    const roles = client.salesforce.org.all('UserRole');
    const [director, lead, agent] = roles;
    client.salesforce.setField('UserRole', director?.Id ?? '', { ParentRoleId: agent?.Id ?? null });
    for (const user of client.salesforce.org.all('User'))
      if (user.UserRoleId === lead?.Id) client.salesforce.setField('User', user.Id, { UserRoleId: null });
    const owners = await salesforceApi.listOwners(client.connection);
    const directors = client.salesforce.org
      .all('User')
      .filter(({ UserRoleId }) => UserRoleId === director?.Id);
    const under = client.salesforce.org.all('User').find(({ UserRoleId }) => UserRoleId === agent?.Id);
    expect(owners.find(({ id }) => id === under?.Id)?.aboveIds?.toSorted()).toEqual(
      directors.map(({ Id }) => Id).toSorted(),
    );
  });

  it('only queues that can hold a case; all where the org does not say what a queue is for', async () => {
    const client = salesforceClient();
    const { org } = client.salesforce;
    const leads = org.insert('Group', { Name: 'Leads', Type: 'Queue' }, client.connection.userId ?? '');
    org.insert('QueueSobject', { QueueId: leads, SobjectType: 'Lead' }, client.connection.userId ?? '');
    const queues = async () => {
      const owners = await salesforceApi.listOwners(client.connection);
      return owners.filter(({ role }) => role === 'group').map(({ name }) => name);
    };
    const ofCases = client.seed.groups.map(({ name }) => name).sort();
    expect((await queues()).sort()).toEqual(ofCases);
    client.salesforce.switches.hidden = ['QueueSobject'];
    client.clock.advance(DAY);
    expect(await queues()).toContain('Leads');
  });

  it('a queue holds the case: nobody is above it', async () => {
    const client = salesforceClient();
    const queue = client.seed.groups[0]?.salesforceId ?? '';
    client.salesforce.setField('Case', client.caseId, { OwnerId: queue });
    const { ticket, people } = await salesforceApi.readTicket(client.connection, client.caseId);
    expect(ticket.groupId).toBe(queue);
    expect(people.find(({ id }) => id === queue)).toEqual({
      id: queue,
      name: expect.any(String),
      role: 'group',
    });
  });
});

describe('a hard day', () => {
  it('the account is gone: the case is read, its customer is unknown', async () => {
    const client = salesforceClient();
    client.salesforce.setField('Case', client.caseId, { AccountId: '001000000000099AAA' });
    const facts = await salesforceApi.readTicket(client.connection, client.caseId);
    expect(facts).toMatchObject({ customer: null, customerTickets: null, renewal: null });
    expect(facts.clocks?.length).toBeGreaterThan(0);
    await expect(salesforceApi.readAccount(client.connection, '001000000000099AAA')).rejects.toMatchObject({
      problem: 'not-found',
    });
  });

  it('a case without an account is a case of nobody', async () => {
    const client = salesforceClient();
    client.salesforce.setField('Case', client.caseId, { AccountId: null });
    const facts = await salesforceApi.readTicket(client.connection, client.caseId);
    expect(facts).toMatchObject({ ticket: { accountId: 'none' }, customer: null, customerTickets: null });
    expect(facts.events).not.toBeNull();
  });

  it('a person whose name is hidden', async () => {
    const client = salesforceClient();
    client.salesforce.switches.hidden = ['User.Name'];
    const { people, ticket } = await salesforceApi.readTicket(client.connection, client.caseId);
    expect(people.find(({ id }) => id === ticket.assigneeId)).toMatchObject({
      name: '',
      managerId: expect.any(String),
    });
  });

  it('2,000 cases of one account: the open ones are among those that came, however old', async () => {
    const client = salesforceClient();
    const { salesforce, accountId, caseId, clock } = client;
    for (let index = 0; index < 2000; index += 1) {
      salesforce.org.seed('Case', {
        Id: `500zz${String(index).padStart(10, '0')}AAA`,
        AccountId: accountId,
        Subject: `Rückfrage №${index} – 日本語`,
        IsClosed: true,
        Status: 'Closed',
        CreatedDate: stamp(clock.now() - index * 1000),
      });
    }
    const { tickets } = await salesforceApi.readAccount(client.connection, accountId);
    expect(tickets?.complete).toBe(false);
    expect(tickets?.tickets).toHaveLength(100);
    const open = salesforce.org
      .all('Case')
      .filter((one) => one.AccountId === accountId && one.IsClosed === false);
    const shown = new Set(tickets?.tickets.map(({ id }) => id));
    expect(open.every(({ Id }) => shown.has(Id))).toBe(true);
    expect(shown.has(caseId)).toBe(true);
    const ages = tickets?.tickets.map(({ createdAt }) => createdAt ?? 0) ?? [];
    expect(ages).toEqual(ages.toSorted((a, b) => b - a));
    expect(tickets?.tickets.find(({ status }) => status === 'solved')?.subject).toMatch(
      /^Rückfrage №\d+ – 日本語$/,
    );
  });

  it('names and titles that are not ASCII come through whole', async () => {
    const client = salesforceClient();
    const owner = String(client.salesforce.case(client.caseId)?.OwnerId);
    const name = 'Zoë Ōkubo‑Łączyńska 👩🏽‍💻';
    client.salesforce.setField('User', owner, { Name: name });
    const title = 'Überprüfung: „100 %" + A&B #7';
    client.salesforce.org.insert('Task', { WhatId: client.accountId, Subject: title }, owner);
    const { ticket, account } = await readBoth(client);
    expect(ticket.people.find(({ id }) => id === owner)?.name).toBe(name);
    expect(account.tasks?.[0]).toMatchObject({ title, due: 'none', done: false });
  });
});

describe('descriptions', () => {
  const described = (client: Client) =>
    client.asked.filter(({ parts }) => parts.some(({ name }) => name === 'Account'));
  const codes = (client: Client) =>
    new Set(
      described(client)
        .at(-1)
        ?.parts.map(({ status }) => status),
    );
  const nextDay = async (client: Client) => {
    client.clock.advance(DAY);
    client.asked.length = 0;
    return readBoth(client);
  };

  it('that are the same as a day ago are not sent again, for a week', async () => {
    const client = salesforceClient();
    const first = await readBoth(client);
    expect(codes(client)).toEqual(new Set([200]));
    for (let day = 1; day < 7; day += 1) {
      const again = await nextDay(client);
      expect(described(client)).toHaveLength(1);
      expect(codes(client)).toEqual(new Set([304]));
      expect(again.ticket.ticket).toEqual(first.ticket.ticket);
    }
    await nextDay(client);
    expect(codes(client)).toEqual(new Set([200]));
    expect(client.met).toContain('describe-since=not-modified');
  });

  it('of an org without some of the objects stay the same too', async () => {
    const client = salesforceClient();
    client.salesforce.switches.entitlements = false;
    await readBoth(client);
    await nextDay(client);
    expect(described(client)).toHaveLength(1);
    expect(codes(client)).toEqual(new Set([304, 404]));
  });

  it.each(['Task', 'Case.Priority'])('are all sent again once %s has changed', async (name) => {
    const client = salesforceClient();
    await readBoth(client);
    client.clock.advance(2 * HOUR);
    client.salesforce.switches.hidden = [name];
    const { account, ticket } = await nextDay(client);
    expect(described(client)).toHaveLength(2);
    expect(asked(client).refused).toEqual([]);
    expect(name === 'Task' ? account.tasks : ticket.ticket.priority).toBeNull();
    client.salesforce.switches.hidden = [];
    const whole = await nextDay(client);
    expect(name === 'Task' ? whole.account.tasks : whole.ticket.ticket.priority).not.toBeNull();
  });

  it('that always come whole are taken as they come', async () => {
    const client = salesforceClient();
    client.salesforce.switches.describeSince = 'whole';
    await readBoth(client);
    client.salesforce.switches.hidden = ['Task'];
    const { account } = await nextDay(client);
    expect(account.tasks).toBeNull();
    expect(described(client)).toHaveLength(1);
    expect(client.met).toContain('describe-since=whole');
  });

  it('that do not see a permission taken away are all asked for again after the refusal', async () => {
    const client = salesforceClient();
    client.salesforce.switches.describeSince = 'blind';
    await readBoth(client);
    client.clock.advance(HOUR);
    client.salesforce.switches.hidden = ['Opportunity.Amount'];
    const { account, ticket } = await readBoth(client);
    expect(account.tickets).not.toBeNull();
    expect(ticket.customerTickets).not.toBeNull();
    expect(account.sales?.open[0]).toMatchObject({ amount: null, at: expect.any(Number) });
    expect(codes(client)).toEqual(new Set([200]));
  });
});

describe('fields that a person mapped', () => {
  const mapping = {
    account: {
      contractValue: 'ARR__c',
      renewalAt: 'Renewal_Date__c',
      csat: 'simplesurvey__Score__c',
      pulse: 'Health_Score__c',
      managerId: 'Success_Manager__c',
    },
    ticket: { p1: 'Is_P1__c', product: 'Product__c' },
  } as const;

  it('are offered by what they hold: amounts, shares, choices, days, people, those of packages too', async () => {
    const { connection } = salesforceClient();
    const kinds = Object.fromEntries(
      ((await salesforceApi.listFields?.(connection)) ?? []).map(({ of, key, kind }) => [
        `${of} ${key}`,
        kind,
      ]),
    );
    expect(kinds).toMatchObject({
      'account ARR__c': 'number',
      'account simplesurvey__Score__c': 'number',
      'account Renewal_Date__c': 'date',
      'account Success_Manager__c': 'person',
      'account Reference_Customer__c': 'checkbox',
      'account Tier__c': 'choice',
      'ticket Is_P1__c': 'checkbox',
      'ticket Product__c': 'choice',
    });
    expect(kinds).not.toHaveProperty('account ParentId');
  });

  it('tell of the customer and of the case, and of what each holds an example is shown', async () => {
    const client = salesforceClient();
    const { caseId, accountId, salesforce } = client;
    salesforce.setField('Case', caseId, { Is_P1__c: true, Product__c: 'Größe & “Maß”' });
    salesforce.setField('Account', accountId, { simplesurvey__Score__c: 81.5, Health_Score__c: 6 });
    const connection = { ...client.connection, mapping };
    const { ticket, account } = await readBoth({ ...client, connection });
    expect(ticket.fields).toMatchObject({ p1: 'true', product: 'Größe & “Maß”' });
    expect(account.account).toMatchObject({
      contractValue: expect.any(Number),
      measures: { csat: { value: 81.5, previous: null }, pulse: { value: 6 } },
      managerId: expect.stringMatching(/^005/),
    });
    expect(ticket.customer).toEqual(account.account);
    const [own] = salesforce.org
      .all('Case')
      .filter(({ AccountId }) => AccountId === accountId)
      .sort((a, b) => Date.parse(String(b.CreatedDate)) - Date.parse(String(a.CreatedDate)));
    const example = await salesforceApi.readFieldExample?.(connection, accountId);
    expect(example?.readings.simplesurvey__Score__c?.csat).toEqual({ kind: 'number', number: 81.5 });
    expect(example?.readings.ARR__c?.contractValue).not.toHaveProperty('currency');
    expect(example?.ticket?.Subject).toBe(own?.Subject);
  });

  it('amounts of an org with several currencies come in the reader’s own; where they do not, they are unknown', async () => {
    const client = salesforceClient();
    const { salesforce, accountId } = client;
    salesforce.switches.currencies = { EUR: 1, JPY: 0.005 };
    salesforce.setField('Account', accountId, { ARR__c: 20_000_000, CurrencyIsoCode: 'JPY' });
    const connection = { ...client.connection, mapping };
    const { account, ticket } = await readBoth({ ...client, connection });
    expect(account.account.contractValue).toBe(100_000);
    expect(ticket.customer?.contractValue).toBe(100_000);
    const listed = await salesforceApi.readTickets?.(connection, [client.caseId]);
    expect(listed?.[0]?.customer?.contractValue).toBe(100_000);
    expect(account.sales?.open.map(({ currency }) => currency)).toEqual(account.sales?.open.map(() => 'EUR'));
    const example = await salesforceApi.readFieldExample?.(connection, accountId);
    expect(example?.readings.ARR__c?.contractValue).toMatchObject({ number: 20_000_000, currency: 'JPY' });
    expect(asked(client).refused).toEqual([]);
    // Nothing of the customer can be asked for any more but the record itself, which has the amount as it was typed.
    salesforce.switches.compositeQueries = 25;
    salesforce.switches.hidden = ['Contract'];
    const without = await salesforceApi.readAccount(connection, accountId);
    expect(without.tickets).toBeNull();
    expect(without.account.contractValue).toBeNull();
  });

  it('an amount of an org with one currency is never converted', async () => {
    const client = salesforceClient();
    await readBoth({ ...client, connection: { ...client.connection, mapping } });
    expect(asked(client).queries.some((query) => query.includes('convertCurrency'))).toBe(false);
    expect(asked(client).queries.some((query) => query.includes('CurrencyIsoCode'))).toBe(false);
  });
});

it('money: what is being sold, what is to be renewed, and nothing made up where it is not told', async () => {
  const client = salesforceClient();
  const { account } = await readBoth(client);
  const renewal = account.sales?.open.find(({ isRenewal }) => isRenewal);
  expect(account.sales?.complete).toBe(true);
  expect(renewal).toMatchObject({ amount: account.renewal === 'none' ? 0 : account.renewal?.amount });
  expect(account.account.contractValue).toBeNull();
  client.salesforce.switches.hidden = ['Opportunity', 'Contract'];
  client.clock.advance(DAY);
  expect(await salesforceApi.readAccount(client.connection, client.accountId)).toMatchObject({
    sales: null,
    renewal: null,
  });
});
