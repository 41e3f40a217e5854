import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compositeAnswer } from '../__fixtures__/composite-answer';
import { fakeOrg } from '../__fixtures__/fake-org';
import { sharedSample } from '../__fixtures__/shared-sample';
import { readFields } from './read-fields';
import { SalesforceObject } from './salesforce-object';

const DAY = 86_400_000;
const absent = { status: 404, body: [{ errorCode: 'NOT_FOUND', message: 'no' }] };
const field = (name: string, relationshipName: string | null = null, ...referenceTo: string[]) => ({
  name,
  relationshipName,
  referenceTo,
});
const allAbsent = Object.fromEntries(SalesforceObject.options.map((name) => [name, absent]));

function read(answers: Parameters<typeof compositeAnswer>[0]) {
  const { connection, asked } = fakeOrg(compositeAnswer({ ...allAbsent, ...answers }));
  const remember = async <T>(key: string, _: unknown, ask: () => Promise<T>) =>
    key === 'api-version' ? connection.remember(key, { as: z.any(), maxAge: DAY }, ask) : ask();
  return { asked, fields: readFields({ ...connection, remember }, DAY) };
}

describe('which fields may be named', () => {
  test('all objects described in one request', async () => {
    const { fields, asked } = read({});
    expect(Object.values(await fields)).toEqual(SalesforceObject.options.map(() => null));
    const { compositeRequest } = JSON.parse(asked[0]?.body ?? '');
    expect(compositeRequest.length).toBeLessThanOrEqual(25);
    expect(compositeRequest).toContainEqual({
      method: 'GET',
      url: '/services/data/v66.0/sobjects/Case/describe',
      referenceId: 'Case',
    });
  });

  test('a field is what the description lists; beyond a lookup both ends must be listed', async () => {
    const { fields } = read({
      Case: {
        ok: { queryable: true, fields: [field('Subject'), field('OwnerId', 'Owner', 'Group', 'User')] },
      },
      CaseComment: { ok: { fields: [field('CreatedById', 'CreatedBy', 'User')] } },
      User: { ok: { fields: [field('Name')] } },
    });
    const { Case, CaseComment } = await fields;
    expect(Case).toMatchObject({ Subject: true, Priority: false, OwnerId: true, 'Owner.Name': true });
    expect(CaseComment).toMatchObject({ 'CreatedBy.Name': true, 'CreatedBy.UserType': false });
  });

  test('what belongs to a record is what the description lists; where it lists nothing, one may try', async () => {
    const rows = async (childRelationships: unknown) => {
      const { fields } = read({ Case: { ok: { fields: [], childRelationships } } });
      const { Case } = await fields;
      return ['rows Histories', 'rows CaseMilestones'].map((name) => Case?.[name]);
    };
    expect(await rows([{ relationshipName: 'Histories' }, { relationshipName: null }])).toEqual([
      true,
      false,
    ]);
    expect(await rows(undefined)).toEqual([true, true]);
  });

  test('an object that cannot be queried is as good as absent', async () => {
    const { fields } = read({ Case: { ok: { queryable: false, fields: [field('Subject')] } } });
    expect((await fields).Case).toBeNull();
  });

  test.each([
    ['failed', { status: 500, body: [{ errorCode: 'UNKNOWN_EXCEPTION', message: 'no' }] }, 'host-error'],
    [
      'met the limit',
      { status: 403, body: [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'no' }] },
      'rate-limited',
    ],
    ['is another thing', { ok: { name: 'Case' } }, 'bad-answer'],
  ])('a description that %s is no description', async (_, answer, problem) => {
    await expect(read({ Case: answer }).fields).rejects.toMatchObject({ problem });
  });
});

test('what a person mapped is asked about too, and what is kept about other fields does not answer', async () => {
  const { connection, asked } = fakeOrg(compositeAnswer(allAbsent), compositeAnswer(allAbsent));
  const Case = { ok: { fields: [field('Product__c')] } };
  const described = fakeOrg(compositeAnswer({ ...allAbsent, Case }));
  const kept = new Map<string, unknown>();
  const remember: typeof connection.remember = async (key, { as }, ask) => {
    if (key !== 'fields') return connection.remember(key, { as, maxAge: DAY }, ask);
    const known = as.safeParse(kept.get(key));
    if (known.success) return known.data;
    const value = await ask();
    kept.set(key, value);
    return value;
  };
  const mapping = { account: { tier: 'Segment__c' }, ticket: { product: 'Product__c', plan: 'Plan__c' } };
  await readFields({ ...connection, remember }, DAY);
  await readFields({ ...connection, remember }, DAY);
  expect(asked).toHaveLength(1);
  // All objects were absent, and are again: only a description can miss a field.
  expect((await readFields({ ...connection, remember, mapping }, DAY)).Case).toBeNull();
  expect(asked).toHaveLength(1);
  kept.clear();
  const mapped = await readFields({ ...described.connection, remember, mapping }, DAY);
  expect(mapped.Case).toMatchObject({ Product__c: true, Plan__c: false });
  const other = { ...mapping, ticket: { product: 'Product__c', plan: 'Tariff__c' } };
  expect((await readFields({ ...connection, remember, mapping: other }, DAY)).Case).toBeNull();
  expect(asked).toHaveLength(2);
});

const recorded = sharedSample('describe-Case');
test.skipIf(recorded === null)(
  'the recorded Case of an org without entitlements (needs ../shared)',
  async () => {
    const { Case } = await read({ Case: { ok: recorded } }).fields;
    expect(Object.entries(Case ?? {}).filter(([, readable]) => !readable)).toEqual([
      ['IsStopped', false],
      // Neither users nor queues are described in this test.
      ['Owner.Name', false],
      ['EntitlementId', false],
      ['BusinessHoursId', false],
      ['rows CaseMilestones', false],
    ]);
  },
);
