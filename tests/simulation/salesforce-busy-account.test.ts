import { expect, it } from 'vitest';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { salesforceClient } from './salesforce-client';

/** A customer that is escalated, and then so many tasks on its account. */
function busy(later: number, values: { Status: string; IsClosed: boolean }) {
  const client = salesforceClient();
  const { salesforce, seed, connection } = client;
  const id = seed.accounts.find(({ key }) => key === 'northwind-logistics')?.salesforceId ?? '';
  const me = connection.userId ?? '';
  const key = `${connection.account}/${id}/1/0`;
  const marker = `[bellwether:1 key=${key} deed=escalated level=level-1 owner=nobody due=none policy=default-1]`;
  const open = { Status: 'Not Started', IsClosed: false };
  const add = (task: object) => salesforce.org.insert('Task', { WhatId: id, OwnerId: me, ...task }, me);
  const escalated = add({ Subject: 'Escalated', Description: marker, ...open });
  client.clock.set(client.clock.now() + 60_000);
  for (let step = 0; step < later; step += 1) add({ Subject: 'Email: Re', ...values });
  return { ...client, id, escalated };
}

it('mails that were logged since do not hide that a customer is escalated', async () => {
  const { connection, id, escalated } = busy(250, { Status: 'Completed', IsClosed: true });
  const read = await salesforceApi.accountEscalations?.read(connection, id);
  expect(read).toMatchObject([{ taskId: escalated, closed: false }]);
  expect((await salesforceApi.readAccount(connection, id)).escalations).toEqual(read);
});

it('behind more open tasks than are read, whether it is escalated is unknown, and nothing is written', async () => {
  const { connection, id } = busy(250, { Status: 'Not Started', IsClosed: false });
  expect((await salesforceApi.readAccount(connection, id)).escalations).toBeNull();
  await expect(salesforceApi.accountEscalations?.read(connection, id)).rejects.toMatchObject({
    problem: 'invalid',
  });
});

it('of more than a hundred owners none is taken for idle', async () => {
  const { connection, salesforce, seed, asked } = salesforceClient();
  const maya = seed.people.find(({ key }) => key === 'maya')?.salesforceId ?? '';
  const others = Array.from({ length: 120 }, (_, index) => `005${String(index).padStart(12, '0')}`);
  const open = salesforce.org.all('Case').filter((one) => one.OwnerId === maya && one.IsClosed === false);
  expect(open.length).toBeGreaterThan(0);
  await salesforceApi.readLoads?.(connection, [maya]);
  const before = asked.length;
  expect(await salesforceApi.readLoads?.(connection, [...others, maya])).toEqual({ [maya]: open.length });
  expect(asked.length - before).toBe(1);
  const many = Array.from({ length: 501 }, (_, index) => `005${String(index).padStart(12, '0')}`);
  expect(await salesforceApi.readLoads?.(connection, many)).toBeNull();
});
