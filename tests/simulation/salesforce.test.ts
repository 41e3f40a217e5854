import { describe, expect, it } from 'vitest';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';

const account = 'acme.my.salesforce.com';
const pageHost = 'acme.lightning.force.com';

/** The story's case, with the browser signed in to the org and the case open in a tab. */
async function openCase(world: World, browser: SimulatedBrowser) {
  const { salesforce, seed } = world.sandbox;
  const id = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
  await browser.fromPage('connect', {
    host: 'salesforce',
    address: pageHost,
    clientId: salesforce.consumerKey,
  });
  const tab = browser.openTab(`https://${pageHost}/lightning/r/Case/${id}/view`);
  const shown = { host: 'salesforce', account, pageHost, records: [{ kind: 'ticket', id }] };
  const show = async () => {
    void browser.fromTab(tab, 'visible', shown);
    await world.rest();
  };
  await show();
  const ref = { host: 'salesforce', account, kind: 'ticket', id };
  return { id, tab, ref, show, paint: () => browser.paint(id, pageHost) };
}

const markers = (world: World, id: string) =>
  world.sandbox.salesforce
    .comments(id)
    .flatMap(({ CommentBody }) => /deed=(\w+)/.exec(String(CommentBody))?.[1] ?? []);

describe('Salesforce', () => {
  it('signs in, shows the case, and escalates it in one transaction and a task', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { id, tab, ref, paint } = await openCase(world, maya);
    expect(paint()).toMatchObject({ kind: 'ticket', problem: null, escalation: 'none' });
    expect(await maya.fromTab(tab, 'escalate', { ref })).toMatchObject({ answer: { outcome: 'queued' } });
    await world.pass(11_000);
    expect(world.sandbox.salesforce.case(id)).toMatchObject({ IsEscalated: true, Priority: 'High' });
    expect(markers(world, id)).toEqual(['escalated']);
    expect(world.sandbox.salesforce.comments(id).at(-1)).toMatchObject({ IsPublished: false });
    expect(world.sandbox.salesforce.tasks(id).at(-1)).toMatchObject({ Priority: 'High' });
    expect(paint()).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
    expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null, hostWords: null }]);
    expect(maya.failures).toEqual([]);
  });

  it('a case that a colleague changed in between is read again: the precondition converges', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { id, tab, ref } = await openCase(world, maya);
    const held = world.sandbox.faults.add({
      method: 'POST',
      path: /composite$/,
      bodyIncludes: '"allOrNone":true',
      hold: 'before',
      times: 1,
    });
    await maya.fromTab(tab, 'escalate', { ref });
    await world.pass(12_000);
    world.sandbox.salesforce.setField('Case', id, { Reason: 'Performance' });
    held.release();
    await world.pass(60_000);
    expect(markers(world, id)).toEqual(['escalated']);
    expect(world.sandbox.salesforce.org.caseWrites.length).toBeGreaterThan(1);
    expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null }]);
  });

  it('a validation rule refuses all of it, and its words are shown', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { id, tab, ref, paint } = await openCase(world, maya);
    const words = 'Enter the product before you escalate.';
    world.sandbox.salesforce.switches.validationRule = { sobject: 'Case', words };
    await maya.fromTab(tab, 'escalate', { ref });
    await world.pass(5 * 60_000);
    expect(markers(world, id)).toEqual([]);
    expect(paint()).toMatchObject({ escalation: 'none', problem: 'invalid' });
    expect(await maya.fromPage('read-panel', { windowId: 1 })).toMatchObject({
      answer: { record: { outbox: [{ state: 'refused', problem: 'invalid', hostWords: words }] } },
    });
  });

  it('the answer to the write is lost: what stands there is found, and not written again', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { id, tab, ref } = await openCase(world, maya);
    world.sandbox.faults.add({
      path: /composite$/,
      bodyIncludes: '"allOrNone":true',
      drop: 'after',
      times: 1,
    });
    await maya.fromTab(tab, 'escalate', { ref });
    await world.pass(10_000);
    expect(await maya.outbox()).toMatchObject([{ state: 'unknown', problem: 'offline' }]);
    await world.pass(60_000);
    expect(markers(world, id)).toEqual(['escalated']);
    expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null }]);
  });

  it('a token that the org no longer takes is replaced without the person, and so is one that went with the browser', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { show, paint } = await openCase(world, maya);
    world.sandbox.faults.add({
      host: account,
      path: /composite$/,
      times: 1,
      status: 401,
      body: '[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]',
    });
    await world.pass(2 * 60_000);
    await show();
    expect(paint()).toMatchObject({ problem: null, readAt: world.now() });
    await maya.restart();
    const { paint: again } = await openCase(world, maya);
    expect(again()).toMatchObject({ problem: null });
  });

  it('the account shows an open escalation of the matched organisation', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await openCase(world, maya);
    const ticket = await maya.openTicket(4821);
    await maya.fromTab(ticket, 'escalate', {
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
    });
    await world.pass(15 * 60_000);
    const id =
      world.sandbox.seed.accounts.find(({ key }) => key === 'northwind-logistics')?.salesforceId ?? '';
    const tab = maya.openTab(`https://${pageHost}/lightning/r/Account/${id}/view`);
    const records = [{ kind: 'account', id }];
    void maya.fromTab(tab, 'visible', { host: 'salesforce', account, pageHost, records });
    await world.rest();
    expect(maya.paint(id, pageHost, 'account')).toMatchObject({ kind: 'account', problem: null });
    expect(maya.paint(id, pageHost, 'account')?.escalatedCount).toBeGreaterThanOrEqual(1);
  });
});
