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
    key === 'fields' ? ask() : connection.remember(key, { as: z.any(), maxAge: DAY }, ask);
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
    ]);
  },
);
