import { expect, it } from 'vitest';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { ownerLoads } from '../../lib/pull/owner-loads';
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
