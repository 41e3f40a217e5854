import { expect, it } from 'vitest';
import { SalesforceCase } from './salesforce-case';
import { World } from './world';

const MINUTE = 60_000;

it('an escalation whose answer was lost: what stands beside it waits, too, until it is said in whose name', {
  timeout: 60_000,
}, async () => {
  const world = new World();
  const maya = world.browser('maya');
  maya.signInToSalesforce();
  const one = await SalesforceCase.open(world, maya);
  await one.name('kwame');
  world.sandbox.faults.add({
    path: /composite$/,
    method: 'POST',
    bodyIncludes: 'deed=escalated',
    drop: 'after',
    times: 1,
  });
  await one.escalate();
  expect(one.markers).toEqual(['escalated 1/0']);
  expect(await maya.outbox()).toMatchObject([{ state: 'unknown' }]);
  // Before anything is tried again, she logs in as Priya.
  maya.signInToSalesforce('priya');
  maya.session.delete(`tab:${one.tab.id}`);
  const { account, id } = one.ref;
  const page = { host: 'salesforce', account, pageHost: one.tab.url.hostname, asSomebodyElse: true };
  void maya.fromTab(one.tab, 'visible', { ...page, records: [{ kind: 'ticket', id }] });
  await world.pass(10 * MINUTE);
  expect(one.tasks).toEqual([]);
  expect(await maya.outbox()).toMatchObject([{ state: 'unknown', problem: 'whose-name' }]);
  await maya.fromPage('connect-as', { account, asSignedIn: true });
  await world.pass(MINUTE);
  expect(one.tasks).toHaveLength(1);
  expect(one.markers).toEqual(['escalated 1/0']);
  expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null }]);
  expect(maya.failures).toEqual([]);
});
