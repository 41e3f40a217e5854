import { expect, it } from 'vitest';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { salesforceClient } from './salesforce-client';

it('every answer tells how much the org, and the app, have left', async () => {
  const { connection, salesforce, asked, clock } = salesforceClient();
  salesforce.switches.apiUsage = { used: 3_499, total: 5_000 };
  salesforce.switches.appUsage = { used: 10, total: 200 };
  await salesforceApi.readQueue(connection);
  // The list of versions is open to everybody: it says nothing, and is not counted.
  expect(asked.map(({ headers }) => salesforceApi.limitsOf(headers, clock.now()))).toEqual([
    [],
    [left(1_500, 5_000), left(189, 200, 'app')],
    [left(1_499, 5_000), left(188, 200, 'app')],
  ]);
});

it('an org at its limit says when to come back, and what is left', async () => {
  const { connection, salesforce, clock, asked } = salesforceClient();
  await salesforceApi.readQueue(connection);
  salesforce.switches.apiUsage = { used: 5_000, total: 5_000 };
  await expect(salesforceApi.readQueue(connection)).rejects.toMatchObject({
    problem: 'rate-limited',
    details: { retryAt: clock.now() + 900_000 },
  });
  expect(salesforceApi.limitsOf(asked.at(-1)?.headers ?? {}, clock.now())).toEqual([left(0, 5_000)]);
});

function left(remaining: number, total: number, of = 'account') {
  return { of, total, remaining, resetAt: 'rolling' };
}
