import { describe, expect, test } from 'vitest';
import type { FieldMapping } from '../../../domain/model/field-mapping';
import { fakeConnection } from '../__fixtures__/fake-connection';
import search from '../__fixtures__/search.json';
import ticketAnswer from '../__fixtures__/ticket.json';
import { listFields } from './list-fields';
import { readAccount } from './read-account';
import { readFieldExample } from './read-field-example';
import { readTicket } from './read-ticket';

const API = 'https://acme.zendesk.com/api/v2/';
const [organization] = ticketAnswer.organizations;
const organization_fields = {
  stufe: 'tier_gold',
  jahresumsatz: '96000',
  verlaengerung: '2026-04-30',
  kunde_seit: '2023-01-15T00:00:00+00:00',
  betreuer: 235323,
  nutzung: 40,
  tier: 'free',
};
const account: FieldMapping['account'] = {
  tier: 'stufe',
  contractValue: 'jahresumsatz',
  renewalAt: 'verlaengerung',
  startedAt: 'kunde_seit',
  managerId: 'betreuer',
  usage: 'nutzung',
};

async function accountBy(mapping: FieldMapping | null, fields: object | null = organization_fields) {
  const answers = [{ organization: { ...organization, organization_fields: fields } }, search];
  return readAccount(fakeConnection(answers, { mapping }).connection, '509974');
}

describe('a customer by the fields that a person mapped', () => {
  test('is told by those and by no others', async () => {
    const facts = await accountBy({ account, ticket: {} });
    expect(facts.account).toMatchObject({
      tier: 'gold',
      contractValue: 96_000,
      startedAt: Date.UTC(2023, 0, 15),
      managerId: '235323',
      measures: { usage: { value: 40, previous: null }, nps: { value: null } },
    });
    expect(facts.renewal).toEqual({
      at: Date.UTC(2026, 3, 30),
      stage: null,
      movedBackAt: null,
      amount: null,
    });
  });

  test('of which a fact that is not mapped is not gathered, even where the usual field is there', async () => {
    const facts = await accountBy({ account: { usage: 'nutzung' }, ticket: {} });
    expect(facts.account).toMatchObject({ tier: null, contractValue: null });
    expect(facts.renewal).toBeNull();
  });

  test('is unknown where a field is empty, missing, or holds something else', async () => {
    const garbage = { stufe: '', jahresumsatz: 'viel', verlaengerung: null, betreuer: 'Dana', nutzung: {} };
    for (const fields of [garbage, {}, null]) {
      const facts = await accountBy({ account, ticket: {} }, fields);
      expect(facts.account).toMatchObject({
        tier: null,
        contractValue: null,
        startedAt: null,
        managerId: null,
        measures: { usage: { value: null } },
      });
      expect(facts.renewal).toBeNull();
    }
  });

  test('that nobody mapped, by the fields most accounts have', async () => {
    expect((await accountBy(null)).account).toMatchObject({ tier: 'free', contractValue: null });
  });

  test('beside a ticket, too', async () => {
    const organizations = [{ ...organization, organization_fields }];
    const read = (mapping: FieldMapping | null) =>
      readTicket(fakeConnection([{ ...ticketAnswer, organizations }], { mapping }).connection, '4821');
    expect(await read({ account, ticket: {} })).toMatchObject({
      customer: { contractValue: 96_000 },
      renewal: { at: Date.UTC(2026, 3, 30) },
    });
    expect((await read(null)).renewal).toBeNull();
  });
});

describe('a ticket’s own fields', () => {
  const custom_fields = [
    { id: 701, value: ' fleet_app ' },
    { id: 702, value: 3 },
    { id: 703, value: false },
    { id: 704, value: ['north', 'south'] },
    { id: 705, value: null },
    { id: 706, value: '' },
    { id: 707 },
  ];
  const fieldsBy = async (ticket: FieldMapping['ticket'], fields: unknown = custom_fields) => {
    const body = { ...ticketAnswer, ticket: { ...ticketAnswer.ticket, custom_fields: fields } };
    const { connection } = fakeConnection([body], { mapping: { account: {}, ticket } });
    return (await readTicket(connection, '4821')).fields;
  };

  test('have the names that a person gave them; what has no value is left out', async () => {
    const names = ['product', 'seats', 'trial', 'regions', 'nothing', 'empty', 'missing', 'gone'];
    const ticket = Object.fromEntries(names.map((name, index) => [name, String(701 + index)]));
    expect(await fieldsBy(ticket)).toEqual({
      product: 'fleet_app',
      seats: '3',
      trial: 'false',
      regions: 'north south',
    });
  });

  test('are gathered by nobody where none is mapped, and unknown where the host sent none', async () => {
    expect(await fieldsBy({})).toBeUndefined();
    expect(await fieldsBy({ product: '701' }, null)).toBeNull();
    expect(await fieldsBy({ product: '701' }, 'none')).toBeNull();
  });
});

describe('the fields that can be mapped', () => {
  test('are two requests, for customers and tickets', async () => {
    const fake = fakeConnection([
      {
        organization_fields: [
          { id: 1, key: 'tier', title: 'Support tier', type: 'dropdown', active: true },
          { id: 2, key: 'arr', title: 'ARR', type: 'decimal' },
          { id: 3, key: 'renewal', title: ' ', type: 'date' },
          { id: 4, key: 'manager', title: 'CSM', type: 'lookup', relationship_target_type: 'zen:user' },
          {
            id: 5,
            key: 'parent',
            title: 'Parent',
            type: 'lookup',
            relationship_target_type: 'zen:organization',
          },
          { id: 6, key: 'vip', title: 'VIP', type: 'checkbox' },
          { id: 7, key: 'old', title: 'Old', type: 'text', active: false },
          { id: 8, title: 'Without a key', type: 'text' },
          { id: 9, key: 'odd', title: 'Odd', type: 'hologram' },
          'nonsense',
        ],
      },
      {
        ticket_fields: [
          { id: 34, title: 'Subject', type: 'subject', removable: false },
          { id: 35, title: 'Status', type: 'custom_status' },
          { id: 36, title: 'Card', type: 'partialcreditcard', removable: true },
          { id: 701, title: 'Product', type: 'tagger', removable: true },
          { id: 702, title: 'Regions', type: 'multiselect', removable: true },
        ],
      },
    ]);
    expect(await listFields(fake.connection)).toEqual([
      { of: 'account', key: 'tier', title: 'Support tier', kind: 'choice' },
      { of: 'account', key: 'arr', title: 'ARR', kind: 'number' },
      { of: 'account', key: 'renewal', title: 'renewal', kind: 'date' },
      { of: 'account', key: 'manager', title: 'CSM', kind: 'person' },
      { of: 'account', key: 'parent', title: 'Parent', kind: null },
      { of: 'account', key: 'vip', title: 'VIP', kind: 'checkbox' },
      { of: 'account', key: 'odd', title: 'Odd', kind: null },
      { of: 'ticket', key: '701', title: 'Product', kind: 'choice' },
      { of: 'ticket', key: '702', title: 'Regions', kind: 'choice' },
    ]);
    expect(fake.sent.map(({ url }) => url)).toEqual([
      `${API}organization_fields.json?page[size]=100`,
      `${API}ticket_fields.json`,
    ]);
  });

  test('have an example: what each would tell of one customer', async () => {
    const fake = fakeConnection([{ organization: { ...organization, organization_fields } }]);
    const { name, readings } = await readFieldExample(fake.connection, '509974');
    expect(name).toBe('Northwind Traders');
    expect(readings.stufe).toEqual({ tier: { kind: 'text', text: 'gold' } });
    expect(readings.verlaengerung).toMatchObject({ renewalAt: { kind: 'day', at: Date.UTC(2026, 3, 30) } });
    expect(readings.jahresumsatz).toMatchObject({ contractValue: { kind: 'number', number: 96_000 } });
    expect(readings.jahresumsatz?.renewalAt).toBeUndefined();
    expect(fake.sent.map(({ url }) => url)).toEqual([`${API}organizations/509974.json`]);
  });
});
