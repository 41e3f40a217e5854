import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { TicketFacts } from '../../../domain/model/ticket-facts';
import { caseAnswers, ids } from '../__fixtures__/case-answers';
import { compositeAnswer } from '../__fixtures__/composite-answer';
import { fakeOrg } from '../__fixtures__/fake-org';
import { knownOrg } from '../__fixtures__/known-org';
import { pageOf } from '../__fixtures__/page-of';
import { sharedSample } from '../__fixtures__/shared-sample';
import { listFields } from './list-fields';
import { readFieldExample } from './read-field-example';
import { readTickets } from './read-tickets';

const OTHER = '5008F00000302jTQAQ';
const QUEUE = '00G000000000001EAA';
const partsOf = (body: string | null | undefined): { url: string }[] =>
  JSON.parse(body ?? '').compositeRequest;
const refused = { status: 400, body: [{ errorCode: 'QUERY_TIMEOUT', message: 'no' }] };

const [sales] = z
  .object({ records: z.array(z.looseObject({})) })
  .transform(({ records }) => records)
  .parse(caseAnswers.customer.ok);

describe('the cases of a list', () => {
  const cases = pageOf(
    {
      ...caseAnswers.case.ok,
      Owner: { attributes: { type: 'Name' }, Name: 'Priya Raman' },
      CaseComments: pageOf({ Id: '00a000000000001AAA' }).ok,
    },
    {
      CaseComments: null,
      Id: OTHER,
      OwnerId: QUEUE,
      Owner: { Name: 'Tier 2' },
      IsClosed: false,
      Status: 'New',
    },
  );

  const customers = pageOf({ ...caseAnswers.account.ok, ...sales });

  test('with their milestones and customers in one request, each asked for once', async () => {
    const { connection, asked } = fakeOrg(
      compositeAnswer({ cases, milestones: caseAnswers.milestones, customers }),
    );
    const listed = await readTickets(connection, [ids.case.slice(0, 15), OTHER, ids.case, ids.account, 'x']);
    expect(asked).toHaveLength(1);
    expect(partsOf(asked[0]?.body).map(({ url }) => decodeURIComponent(url).replace(/.* FROM /, ''))).toEqual(
      [
        `Case WHERE Id IN ('${ids.case}', '${OTHER}') LIMIT 2`,
        `CaseMilestone WHERE CaseId IN ('${ids.case}', '${OTHER}') LIMIT 1000`,
        `Case WHERE Id IN ('${ids.case}', '${OTHER}')) LIMIT 2`,
      ],
    );
    for (const facts of listed) expect(TicketFacts.parse(facts)).toEqual(facts);
    expect(
      listed.map(({ ticket, people, clocks }) => [ticket.ref.id, people[0]?.role, clocks?.length]),
    ).toEqual([
      [ids.case, 'agent', 3],
      [OTHER, 'group', 0],
    ]);
    expect(listed[0]).toMatchObject({
      ticket: { commentCount: 1 },
      customer: { name: 'Northwind Cargo', tier: 'Gold', startedAt: Date.UTC(2024, 11, 1) },
      renewal: { stage: 'Negotiation' },
      conversation: null,
      events: null,
    });
    expect(listed[1]).toMatchObject({ ticket: { commentCount: 0 }, customer: null, renewal: null });
  });

  test('without clocks and customers where they do not come, and not at all without the cases', async () => {
    const without = fakeOrg(compositeAnswer({ cases, milestones: refused, customers: refused }));
    const [bare] = await readTickets(without.connection, [ids.case]);
    expect(bare).toMatchObject({ clocks: null, customer: null, renewal: null });
    const none = fakeOrg(compositeAnswer({ cases: refused, milestones: caseAnswers.milestones, customers }));
    await expect(readTickets(none.connection, [ids.case])).rejects.toMatchObject({ problem: 'host-error' });
    const hidden = fakeOrg();
    await expect(
      readTickets({ ...hidden.connection, remember: knownOrg('Case', 'CaseMilestone') }, [ids.case]),
    ).rejects.toMatchObject({ problem: 'no-access' });
    expect(hidden.asked).toHaveLength(0);
  });

  test('of at most 100, and of nothing that is no case', async () => {
    const { connection, asked } = fakeOrg();
    expect(await readTickets(connection, ['', ids.account, "500' OR Id != '"])).toEqual([]);
    const many = Array.from({ length: 101 }, (_, index) => `500000000${String(index).padStart(6, '0')}AAA`);
    await expect(readTickets(connection, many)).rejects.toThrow(RangeError);
    expect(asked).toHaveLength(0);
  });
});

describe('what can be mapped', () => {
  const field = (name: string, type: string, more: object = {}) => ({
    name,
    type,
    label: `${name}!`,
    ...more,
  });

  test('the fields of accounts and cases in one request, by what they hold', async () => {
    const accounts = {
      ok: {
        fields: [
          field('Tier__c', 'picklist'),
          field('ARR__c', 'currency'),
          field('Renews__c', 'date'),
          field('CSM__c', 'reference', { referenceTo: ['User'] }),
          field('ParentId', 'reference', { referenceTo: ['Account'] }),
          field('BillingAddress', 'address'),
          field('Beta__c', 'boolean', { label: '' }),
        ],
      },
    };
    const cases = { ok: { fields: [field('Product__c', 'string')] } };
    const { connection, asked } = fakeOrg(compositeAnswer({ accounts, cases }));
    expect((await listFields(connection)).map((one) => Object.values(one))).toEqual([
      ['account', 'Tier__c', 'Tier__c!', 'choice'],
      ['account', 'ARR__c', 'ARR__c!', 'number'],
      ['account', 'Renews__c', 'Renews__c!', 'date'],
      ['account', 'CSM__c', 'CSM__c!', 'person'],
      ['account', 'Beta__c', 'Beta__c', 'checkbox'],
      ['ticket', 'Product__c', 'Product__c!', 'text'],
    ]);
    expect(asked).toHaveLength(1);
  });

  test('is not listed by half', async () => {
    const { connection } = fakeOrg(compositeAnswer({ accounts: refused, cases: { ok: { fields: [] } } }));
    await expect(listFields(connection)).rejects.toMatchObject({ problem: 'host-error' });
  });

  test('an example of what each field would tell, of a customer and of its newest case', async () => {
    const account = { ok: { ...caseAnswers.account.ok, ARR__c: 96_000, CurrencyIsoCode: 'EUR' } };
    const newest = pageOf({ ...caseAnswers.case.ok, Is_P1__c: true, Product__c: 'Exports', Empty__c: null });
    const { connection, asked } = fakeOrg(compositeAnswer({ account, newest }));
    const { name, readings, ticket } = await readFieldExample(connection, ids.account);
    expect(name).toBe('Northwind Cargo');
    expect(readings.Tier__c).toEqual({ tier: { kind: 'text', text: 'Gold' } });
    expect(readings.Usage_30d__c).toMatchObject({ usage: { kind: 'number', number: 1200 } });
    expect(readings.ARR__c?.contractValue).toEqual({ kind: 'number', number: 96_000, currency: 'EUR' });
    expect(readings.ARR__c?.usage).toEqual({ kind: 'number', number: 96_000 });
    expect(readings.NPS__c).toEqual({});
    expect(ticket).toMatchObject({ Is_P1__c: 'true', Product__c: 'Exports' });
    expect(ticket).not.toHaveProperty('Empty__c');
    expect(asked).toHaveLength(1);
    expect(decodeURIComponent(partsOf(asked[0]?.body)[1]?.url ?? '')).toContain(
      `SELECT FIELDS(ALL) FROM Case WHERE AccountId = '${ids.account}'`,
    );
    await expect(readFieldExample(connection, ids.case)).rejects.toMatchObject({ problem: 'invalid' });
  });

  test('an example without a case is one of the customer alone', async () => {
    for (const newest of [pageOf(), refused]) {
      const { connection } = fakeOrg(compositeAnswer({ account: caseAnswers.account, newest }));
      expect(await readFieldExample(connection, ids.account)).not.toHaveProperty('ticket');
    }
  });
});

const recorded = [sharedSample('describe-Account'), sharedSample('describe-Case')] as const;
test.skipIf(recorded[0] === null)('the recorded descriptions (needs ../shared)', async () => {
  const [accounts, cases] = recorded;
  const { connection } = fakeOrg(compositeAnswer({ accounts: { ok: accounts }, cases: { ok: cases } }));
  const fields = await listFields(connection);
  const kinds = Object.fromEntries(fields.map(({ of, key, kind }) => [`${of} ${key}`, kind]));
  expect(kinds).toMatchObject({
    'account AnnualRevenue': 'number',
    'account Type': 'choice',
    'account OwnerId': 'person',
    'ticket ClosedDate': 'date',
    'ticket IsEscalated': 'checkbox',
  });
});
