import { describe, expect, test } from 'vitest';
import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { MappedFact } from '../../../domain/model/mapped-fact';
import { AccountRecord } from '../schema/account-record';
import { CaseRecord } from '../schema/case-record';
import { accountOf } from './account-of';
import { mappedFields } from './mapped-fields';
import { readMapped } from './read-mapped';
import { renewalDay } from './renewal-day';

const OWNER = '005000000000001AAA';
const record = AccountRecord.parse({
  Id: '0013f000004Y6yCAAS',
  ParentId: null,
  OwnerId: OWNER,
  Tier__c: 'Gold',
  Segment__c: ' Key account ',
  Usage_30d__c: 12,
  Logins__c: 7,
  ARR__c: 90_000,
  Renews__c: '2027-01-31',
  Since__c: '2020-05-01T10:00:00.000+0000',
  CSM__c: '005000000000002',
});
const customer = (account: FieldMapping['account'] | null, started: number | null = null) =>
  accountOf(
    record,
    { account: 'acme.my.salesforce.com', mapping: account && { account, ticket: {} } },
    started,
  );

describe('an account', () => {
  test('by the usual fields where nobody mapped any', () => {
    expect(customer(null, 5)).toMatchObject({
      tier: 'Gold',
      measures: { usage: { value: 12 }, nps: { value: null } },
      contractValue: null,
      startedAt: 5,
      managerId: OWNER,
      parentId: 'none',
    });
  });

  test('by the fields that a person mapped, and no others', () => {
    const mapping = {
      tier: 'Segment__c',
      usage: 'Logins__c',
      contractValue: 'ARR__c',
      startedAt: 'Since__c',
      managerId: 'CSM__c',
      nps: 'Gone__c',
    } as const;
    expect(customer(mapping, 5)).toMatchObject({
      tier: 'Key account',
      measures: { usage: { value: 7 }, nps: { value: null }, adoption: { value: null } },
      contractValue: 90_000,
      startedAt: Date.UTC(2020, 4, 1, 10),
      managerId: '005000000000002AAA',
    });
    expect(renewalDay(record, { account: { renewalAt: 'Renews__c' }, ticket: {} })).toBe(
      Date.UTC(2027, 0, 31),
    );
    expect(customer({})).toMatchObject({ tier: null, managerId: null, startedAt: null });
    expect(renewalDay(record, null)).toBeNull();
  });

  test('belongs to another one, or it is not known', () => {
    const parent = (ParentId: unknown) =>
      accountOf(AccountRecord.parse({ Id: record.Id, ParentId }), { account: 'a', mapping: null }, null)
        .parentId;
    expect(parent('0013f000004Y6yDAAS')).toBe('0013f000004Y6yDAAS');
    expect(parent(undefined)).toBeNull();
  });
});

test.each<[MappedFact, unknown]>([
  ['tier', ''],
  ['tier', 7],
  ['tier', null],
  ['renewalAt', '31.01.2027'],
  ['renewalAt', '2027-02-30'],
  ['startedAt', 20_200_501],
  ['managerId', '00G000000000001EAA'],
  ['managerId', 'Maya'],
  ['contractValue', -1],
  ['contractValue', '90.000 €'],
  ['contractValue', '-1'],
  ['nps', true],
  ['usage', Number.NaN],
  ['nps', undefined],
])('%s does not read %j', (fact, value) => expect(readMapped(fact, value)).toBeNull());

test('a number in a text or a picklist is one', () => {
  expect(readMapped('contractValue', ' 90000.50 ')).toEqual({ kind: 'number', number: 90_000.5 });
  expect(readMapped('nps', '-9')).toEqual({ kind: 'number', number: -9 });
});

test('a negative number is one where it can be', () => {
  expect(readMapped('nps', -40)).toEqual({ kind: 'number', number: -40 });
});

test("a case's own fields by the names of the policies, and its entitlement", () => {
  const theCase = CaseRecord.parse({
    Id: '5008F00000302jSQAQ',
    Product__c: 'Exports',
    Seats__c: 40,
    Beta__c: false,
    Empty__c: null,
    Place__c: { city: 'Berlin' },
    Long__c: 'x'.repeat(500),
  });
  const ticket = {
    product: 'Product__c',
    seats: 'Seats__c',
    beta: 'Beta__c',
    empty: 'Empty__c',
    place: 'Place__c',
    long: 'Long__c',
    gone: 'Gone__c',
  };
  expect(mappedFields(theCase, 'Gold support', { account: {}, ticket })).toEqual({
    entitlement: 'Gold support',
    product: 'Exports',
    seats: '40',
    beta: 'false',
    long: 'x'.repeat(200),
  });
  expect(mappedFields(theCase, null, null)).toBeNull();
});
