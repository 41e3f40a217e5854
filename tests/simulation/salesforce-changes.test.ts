import { expect, it } from 'vitest';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { salesforceClient } from './salesforce-client';

const MINUTE = 60_000;

function mine() {
  const client = salesforceClient();
  const { salesforce, connection } = client;
  const cases = salesforce.org.all('Case');
  const of = (isMine: boolean) => cases.filter(({ OwnerId }) => (OwnerId === connection.userId) === isMine);
  const ids = of(true).map(({ Id }) => Id);
  const { salesforceId: colleague } = client.seed.people.find(({ key }) => key === 'kwame') ?? {
    salesforceId: '',
  };
  const changedByOthers = (id: string) => salesforce.org.update('Case', id, { Priority: 'Low' }, colleague);
  const changes = async (since: number) => {
    const found = await salesforceApi.readChanges?.(connection, since);
    return { ...found, ticketIds: found?.ticketIds.sort() };
  };
  return { ...client, ids, other: of(false)[0]?.Id ?? '', changes, changedByOthers };
}

it('what others did to my cases is told by one call: changes, mails and comments, not what I did myself', async () => {
  const { salesforce, connection, clock, asked, ids, other, changes, changedByOthers } = mine();
  const [changed = '', mailed = '', commented = '', own = ''] = ids;
  clock.advance(MINUTE);
  const since = clock.now();
  await changes(since);
  expect((await changes(since)).ticketIds).toEqual([]);
  changedByOthers(changed);
  salesforce.customerWrites(mailed, 'Any news?');
  salesforce.colleagueWrites(commented, 'kwame', 'I had a look.');
  salesforce.colleagueWrites(own, 'maya', 'My own note.');
  salesforce.org.update('Case', own, { Priority: 'Low' }, connection.userId ?? '');
  salesforce.customerWrites(other, 'Not yours.');
  const before = asked.length;
  expect(await changes(since)).toEqual({ ticketIds: [changed, mailed, commented].sort(), complete: true });
  expect(asked.length - before).toBe(1);
  clock.advance(MINUTE);
  expect((await changes(clock.now())).ticketIds).toEqual([]);
});

it('what is not shown cannot be told; more than one answer holds is not all', async () => {
  const hidden = mine();
  hidden.salesforce.switches.hidden = ['EmailMessage', 'CaseComment'];
  const [changed = ''] = hidden.ids;
  hidden.clock.advance(MINUTE);
  hidden.changedByOthers(changed);
  expect(await hidden.changes(hidden.clock.now())).toEqual({ ticketIds: [changed], complete: true });

  const many = mine();
  many.salesforce.switches.queryPage = 1;
  many.clock.advance(MINUTE);
  for (const id of many.ids.slice(0, 2)) many.changedByOthers(id);
  expect(await many.changes(many.clock.now())).toMatchObject({ complete: false });
});
