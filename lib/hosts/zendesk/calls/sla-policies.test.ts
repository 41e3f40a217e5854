import { expect, test } from 'vitest';
import { HostSlaPolicy } from '../../../domain/model/host-sla-policy';
import { fakeConnection } from '../__fixtures__/fake-connection';
import { readSlaPolicies } from './read-sla-policies';

const metric = (more: object = {}) => ({
  metric: 'first_reply_time',
  priority: 'high',
  target: 60,
  business_hours: true,
  ...more,
});
const policy = (more: object = {}) => ({
  id: 1,
  title: 'Gold',
  position: 1,
  policy_metrics: [metric()],
  ...more,
});
const readable = { metric: 'first_reply_time', priority: 'high', minutes: 60, businessHours: true };

async function read(...sla_policies: unknown[]) {
  const fake = fakeConnection([{ sla_policies }]);
  const policies = await readSlaPolicies(fake.connection);
  for (const one of policies ?? []) expect(HostSlaPolicy.parse(one)).toEqual(one);
  return { policies, sent: fake.sent };
}

test('are one request, and come in the order in which they are tried', async () => {
  const { policies, sent } = await read(
    policy({ id: 3, position: null, title: ' ' }),
    policy({ id: 2, position: 2 }),
    policy(),
  );
  expect(policies).toEqual([
    { id: '1', title: 'Gold', position: 1, targets: [readable], notUnderstood: 0 },
    { id: '2', title: 'Gold', position: 2, targets: [readable], notUnderstood: 0 },
    { id: '3', title: '3', position: null, targets: [readable], notUnderstood: 0 },
  ]);
  expect(sent.map(({ url }) => url)).toEqual(['https://acme.zendesk.com/api/v2/slas/policies.json']);
});

test.each([
  ['seconds', { target: null, target_in_seconds: 15 }, { minutes: 0.25 }],
  ['minutes where both are there', { target_in_seconds: 5400 }, { minutes: 60 }],
  ['hours of a kind nobody told', { business_hours: 'yes' }, { businessHours: null }],
])('have targets in %s', async (_, more, expected) => {
  const { policies } = await read(policy({ policy_metrics: [metric(more)] }));
  expect(policies?.[0]?.targets).toEqual([{ ...readable, ...expected }]);
});

test.each([
  ['of a new metric', metric({ metric: 'mood_time' })],
  ['of a group', metric({ metric: 'group_ownership_time' })],
  ['for another priority', metric({ priority: 'critical' })],
  ['without priority', metric({ priority: null })],
  ['without a time', metric({ target: null })],
  ['of no time', metric({ target: 0 })],
  ['of another shape', 'soon'],
])('leave a target %s out, and say that there was one', async (_, odd) => {
  const { policies } = await read(policy({ policy_metrics: [odd, metric()] }));
  expect(policies?.[0]).toMatchObject({ targets: [readable], notUnderstood: 1 });
});

test('without a list of targets have none, and an odd policy does not hide the others', async () => {
  expect((await read('odd', policy({ policy_metrics: 'none' }))).policies).toMatchObject([{ targets: [] }]);
});

test('that may not be read, or are not there, are unknown', async () => {
  const { connection } = fakeConnection([], { ifAllowed: async () => null });
  expect(await readSlaPolicies(connection)).toBeNull();
  expect(await readSlaPolicies(fakeConnection([{ status: 404, body: '{}' }]).connection)).toBeNull();
  expect((await read()).policies).toEqual([]);
});
