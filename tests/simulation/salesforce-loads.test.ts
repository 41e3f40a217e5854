import { expect, it } from 'vitest';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { ownerLoads } from '../../lib/pull/owner-loads';
import { SalesforceCase } from './salesforce-case';
import { salesforceClient } from './salesforce-client';
import { World } from './world';

const MINUTE = 60_000;
const ACCOUNT = 'acme.my.salesforce.com';

it('open cases are counted by owner in one call, for those who were asked about alone', async () => {
  const { connection, salesforce, seed, asked } = salesforceClient();
  const [maya, kwame] = ['maya', 'kwame'].map(
    (key) => seed.people.find((person) => person.key === key)?.salesforceId ?? '',
  );
  const queue = seed.groups[0]?.salesforceId ?? '';
  await salesforceApi.readLoads?.(connection, [String(maya)]);
  const before = asked.length;
  const loads = await salesforceApi.readLoads?.(connection, [String(maya), String(kwame), queue, 'nobody']);
  expect(asked.length - before).toBe(1);
  expect(asked.at(-1)?.parts).toHaveLength(1);
  const open = (id: string | undefined) =>
    salesforce.org.all('Case').filter((one) => one.OwnerId === id && one.IsClosed === false).length;
  expect(open(maya)).toBeGreaterThan(0);
  for (const id of [maya, kwame, queue]) expect(loads?.[String(id)] ?? 0).toBe(open(id));
  expect(Object.keys(loads ?? {}).length).toBeLessThanOrEqual(3);
  // Not for this person: nobody knows, which is not nobody.
  salesforce.switches.hidden = ['Case.IsClosed'];
  const other = salesforceClient();
  other.salesforce.switches.hidden = ['Case.IsClosed'];
  expect(await salesforceApi.readLoads?.(other.connection, [String(maya)])).toBeNull();
});

it('owners are counted where there is a choice, once in five minutes', { timeout: 120_000 }, async () => {
  const world = new World();
  const { salesforce, seed } = world.sandbox;
  const browser = world.browser('maya');
  const connected = {
    host: 'salesforce',
    address: 'acme.lightning.force.com',
    clientId: salesforce.consumerKey,
  };
  expect(await browser.fromPage('connect', connected)).toMatchObject({ ok: true });
  const counts = () =>
    world.sandbox.log.clientCalls({ host: ACCOUNT }).filter(({ body }) => body?.includes('GROUP%20BY'))
      .length;
  const open = async (id: string) => {
    const tab = browser.openTab(`https://acme.lightning.force.com/lightning/r/Case/${id}/view`);
    const place = { host: 'salesforce', account: ACCOUNT, pageHost: tab.url.hostname };
    void browser.fromTab(tab, 'visible', { ...place, records: [{ kind: 'ticket', id }] });
    await world.rest();
  };
  const name = (key: string) =>
    browser.fromPage('name-owner', {
      account: ACCOUNT,
      role: 'senior-engineer',
      personId: seed.people.find((person) => person.key === key)?.salesforceId ?? '',
      kind: 'person',
    });
  const cases = salesforce.org.all('Case').filter(({ IsClosed }) => IsClosed === false);
  const [first = '', second = '', third = ''] = cases.map(({ Id }) => Id);
  expect(await name('kwame')).toMatchObject({ ok: true });
  await open(first);
  // Whoever is the only one holds it in any case.
  expect(counts()).toBe(0);
  expect(await name('sofia')).toMatchObject({ ok: true });
  await world.rest();
  await open(second);
  await open(third);
  expect(counts()).toBe(1);
  expect(await ownerLoads.known(browser.tools(), { account: ACCOUNT })).not.toBeNull();
  await world.pass(6 * MINUTE);
  await open(second);
  expect(counts()).toBe(2);
});

it('who is full is passed over by what is written as by what is shown', { timeout: 120_000 }, async () => {
  const world = new World();
  const { salesforce, seed } = world.sandbox;
  const idOf = (key: string) => seed.people.find((person) => person.key === key)?.salesforceId ?? '';
  const opened = await SalesforceCase.open(world, world.browser('maya'));
  await opened.name('kwame');
  await opened.name('sofia');
  const next = async () => {
    const { answer } = (await opened.browser.fromPage('read-panel', { windowId: 1 })) as {
      answer: { record: { assessment: { path: { state: string; owner: { personId: string } }[] } } };
    };
    return answer.record.assessment.path.find(({ state }) => state === 'next')?.owner.personId ?? '';
  };
  const first = await next();
  const others = salesforce.org
    .all('Case')
    .filter(({ Id, IsClosed }) => IsClosed === false && Id !== opened.id)
    .slice(0, 11);
  expect(others).toHaveLength(11);
  for (const { Id } of others) salesforce.org.update('Case', String(Id), { OwnerId: first }, idOf('maya'));
  await world.pass(6 * MINUTE);
  await opened.show();
  const second = await next();
  expect([first, second].sort()).toEqual([idOf('kwame'), idOf('sofia')].sort());
  await opened.escalate();
  expect(salesforce.case(opened.id)).toMatchObject({ IsEscalated: true, OwnerId: second });
  expect(opened.comments.at(-1)?.CommentBody).toContain('open tickets, more than the policy allows');
});
