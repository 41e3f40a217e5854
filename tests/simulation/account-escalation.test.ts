import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import { accountLevels } from '../../lib/domain/escalation/account-levels';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { markersOf } from './zendesk-ticket';

const account = 'acme.my.salesforce.com';
const pageHost = 'acme.lightning.force.com';

/** The story's customer: what the two systems call it, and its open records in each. */
function customer(world: World) {
  const { seed, salesforce } = world.sandbox;
  const found = seed.accounts.find(({ key }) => key === 'northwind-logistics');
  if (found === undefined) throw new Error('The seed has no such customer.');
  const cases = salesforce.org
    .all('Case')
    .filter((one) => one.AccountId === found.salesforceId && one.IsClosed === false)
    .map(({ Id }) => Id);
  const ref = { host: 'salesforce', account, kind: 'account', id: found.salesforceId };
  return { id: found.salesforceId, ref, cases, name: found.name };
}

async function openAccount(world: World, browser: SimulatedBrowser) {
  const { id, ref } = customer(world);
  await browser.fromPage('connect', {
    host: 'salesforce',
    address: pageHost,
    clientId: world.sandbox.salesforce.consumerKey,
  });
  await browser.openTicket(4821);
  const tab = browser.openTab(`https://${pageHost}/lightning/r/Account/${id}/view`);
  const show = async () => {
    void browser.fromTab(tab, 'visible', {
      host: 'salesforce',
      account,
      pageHost,
      records: [{ kind: 'account', id }],
    });
    await world.rest();
  };
  await show();
  return { ref, show };
}

/** What `escalate-account` is asked for after the person saw the plan. */
async function seen(world: World, browser: SimulatedBrowser, ref: object) {
  const asked = browser.fromPage('plan-account-escalation', { ref, levelId: null });
  await world.rest();
  const { answer } = (await asked) as { answer: Record<string, never> };
  const { key, levelId, records } = answer as unknown as {
    key: string | null;
    levelId: string;
    records: { ref: { account: string; id: string } }[];
  };
  return {
    answer,
    records,
    wish: {
      ref,
      key,
      levelId,
      owner: null,
      reason: 'Renewal at risk',
      records: records.map((one) => one.ref),
    },
  };
}

const tasksOf = (world: World, id: string) =>
  world.sandbox.salesforce.org
    .all('Task')
    .filter((task) => task.WhatId === id && String(task.Description).includes('[bellwether:1 '));

const markers = (world: World, id: string) =>
  world.sandbox.salesforce
    .comments(id)
    .flatMap(({ CommentBody }) => /deed=(\w+)/.exec(String(CommentBody))?.[1] ?? []);

const panel = async (browser: SimulatedBrowser) =>
  ((await browser.fromPage('read-panel', { windowId: 1 })) as { answer: { record: unknown } }).answer.record;

describe('a customer escalated as a whole', () => {
  it('one task on the account, one marker on each open record of both systems, and the page says so', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { ref, show } = await openAccount(world, maya);
    const { id, cases } = customer(world);
    const { wish, records, answer } = await seen(world, maya, ref);
    expect(answer).toMatchObject({
      task: 'yes',
      current: null,
      levelId: 'level-1',
      unread: [],
      unplanned: [],
    });
    expect(
      records
        .filter((one) => one.ref.account === account)
        .map((one) => one.ref.id)
        .sort(),
    ).toEqual([...cases].sort());
    expect(records.some((one) => one.ref.account === 'acme.zendesk.com')).toBe(true);
    expect(await maya.fromPage('escalate-account', wish)).toMatchObject({
      answer: { outcome: 'queued', records: records.length },
    });
    expect(tasksOf(world, id)).toEqual([]);
    await world.pass(60_000);
    const [task, ...others] = tasksOf(world, id);
    expect(others).toEqual([]);
    expect(task).toMatchObject({ WhatId: id, Priority: 'High', Status: 'Not Started' });
    expect(task?.Description).toContain('Reason given: Renewal at risk');
    expect(task?.Description).toContain(
      `[bellwether:1 key=${account}/${id}/1/0 deed=escalated level=level-1`,
    );
    for (const one of cases) expect(markers(world, one)).toEqual(['escalated']);
    expect(world.sandbox.salesforce.comments(cases[0] ?? '').at(-1)?.CommentBody).toContain(
      'ground=customer',
    );
    const rows = await maya.outbox();
    expect(rows).toHaveLength(records.length + 1);
    expect(rows.map(({ state, problem }) => `${state} ${problem}`)).toEqual(rows.map(() => 'done null'));
    await show();
    expect(await panel(maya)).toMatchObject({
      escalation: { task: 'yes', current: { levelId: 'level-1', authorName: 'Maya Ortiz' }, possible: false },
    });
    const again = await seen(world, maya, ref);
    expect(again.answer).toMatchObject({ current: { cycle: 1 } });
    expect(maya.failures).toEqual([]);
  });

  it('pressed in two tabs, at once and one after the other: nothing is doubled', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { ref } = await openAccount(world, maya);
    const { wish } = await seen(world, maya, ref);
    const both = await Promise.all([
      maya.fromPage('escalate-account', wish),
      maya.fromPage('escalate-account', wish),
    ]);
    expect(both).toMatchObject([
      { answer: { outcome: 'queued' } },
      { answer: { outcome: 'already-queued' } },
    ]);
    await world.pass(60_000);
    expect(await maya.fromPage('escalate-account', wish)).toMatchObject({
      answer: { outcome: 'already-escalated' },
    });
    await world.pass(60_000);
    const { id, cases } = customer(world);
    expect(tasksOf(world, id)).toHaveLength(1);
    for (const one of cases) expect(markers(world, one)).toEqual(['escalated']);
  });

  it('pressed by two people in the same second: one task stays, and each record has one escalation', async () => {
    const world = new World();
    const [maya, priya] = [world.browser('maya'), world.browser('priya')];
    const { ref } = await openAccount(world, maya);
    await openAccount(world, priya);
    const hers = await seen(world, maya, ref);
    const his = await seen(world, priya, ref);
    expect(his.wish.key).toBe(hers.wish.key);
    await Promise.all([
      maya.fromPage('escalate-account', hers.wish),
      priya.fromPage('escalate-account', his.wish),
    ]);
    await world.pass(5 * 60_000);
    const { id, cases } = customer(world);
    expect(tasksOf(world, id)).toHaveLength(1);
    for (const one of cases)
      expect(markers(world, one).filter((deed) => deed === 'escalated').length).toBe(1);
  });

  it('one record refuses: the others stand, the refusal is named in the words of the org', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { ref } = await openAccount(world, maya);
    const { wish, records } = await seen(world, maya, ref);
    const { id, cases } = customer(world);
    const words = 'A case of this customer is escalated by its account manager only.';
    world.sandbox.salesforce.switches.validationRule = { sobject: 'Case', words };
    await maya.fromPage('escalate-account', wish);
    await world.pass(60_000);
    expect(tasksOf(world, id)).toHaveLength(1);
    for (const one of cases) expect(markers(world, one)).toEqual([]);
    const rows = await maya.outbox();
    const refused = rows.filter(({ state }) => state === 'refused');
    expect(refused.map(({ ref: own }) => own.id).sort()).toEqual([...cases].sort());
    expect(rows.filter(({ state }) => state === 'done')).toHaveLength(records.length + 1 - cases.length);
    expect(await panel(maya)).toMatchObject({
      escalation: {
        entries: expect.arrayContaining([
          expect.objectContaining({ entry: expect.objectContaining({ state: 'refused', hostWords: words }) }),
        ]),
      },
    });
  });

  it('is taken back within ten seconds as a whole', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { ref } = await openAccount(world, maya);
    const { wish, records } = await seen(world, maya, ref);
    await maya.fromPage('escalate-account', wish);
    await world.pass(8_000);
    expect(await maya.fromPage('undo-account-escalation', { ref })).toMatchObject({
      answer: { undone: records.length + 1, sent: 0 },
    });
    await world.pass(5 * 60_000);
    const { id, cases } = customer(world);
    expect(tasksOf(world, id)).toEqual([]);
    for (const one of cases) expect(markers(world, one)).toEqual([]);
    expect(await maya.outbox()).toEqual([]);
  });

  it('the answer to the task is lost: it is found by its marker, and not written again', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { ref } = await openAccount(world, maya);
    const { wish } = await seen(world, maya, ref);
    await maya.fromPage('escalate-account', wish);
    world.sandbox.faults.add({
      path: /sobjects\/Task$/,
      method: 'POST',
      bodyIncludes: 'deed=escalated',
      drop: 'after',
      times: 1,
    });
    await world.pass(11_000);
    await world.pass(5 * 60_000);
    expect(tasksOf(world, customer(world).id)).toHaveLength(1);
    const row = (await maya.outbox()).find((one) => one.ref.kind === 'account');
    expect(row).toMatchObject({ state: 'done', problem: null });
  });

  it('a customer without open records: the task alone; completed, the customer can be escalated again', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { id, cases, ref } = customer(world);
    for (const one of cases)
      world.sandbox.salesforce.setField('Case', one, { Status: 'Closed', IsClosed: true });
    await openAccount(world, maya);
    const { wish } = await seen(world, maya, ref);
    const own = { ...wish, records: [] };
    expect(await maya.fromPage('escalate-account', own)).toMatchObject({
      answer: { outcome: 'queued', records: 0 },
    });
    await world.pass(60_000);
    const [task] = tasksOf(world, id);
    expect(task?.Description).toContain('No open ticket or case is escalated with it.');
    world.sandbox.salesforce.setField('Task', String(task?.Id), { Status: 'Completed', IsClosed: true });
    await world.pass(30 * 60_000);
    await openAccount(world, maya);
    const next = await seen(world, maya, ref);
    expect(next.wish.key).toBe(`${account}/${id}/2/0`);
    await maya.fromPage('escalate-account', { ...next.wish, records: [] });
    await world.pass(60_000);
    expect(tasksOf(world, id)).toHaveLength(2);
  });

  it('whether it is escalated already cannot be read: no task, and the person is told', async () => {
    const world = new World();
    world.sandbox.salesforce.switches.hidden = ['Task.Description'];
    const maya = world.browser('maya');
    const { ref } = await openAccount(world, maya);
    const { wish, answer } = await seen(world, maya, ref);
    expect(answer).toMatchObject({ task: 'unknown', key: null });
    await maya.fromPage('escalate-account', wish);
    await world.pass(60_000);
    const { id, cases } = customer(world);
    expect(tasksOf(world, id)).toEqual([]);
    for (const one of cases) expect(markers(world, one)).toEqual(['escalated']);
  });
});

describe('a Zendesk organisation', () => {
  const organization = async (world: World, browser: SimulatedBrowser) => {
    const id = String(
      world.sandbox.seed.accounts.find(({ key }) => key === 'northwind-logistics')?.zendeskId ?? '',
    );
    const tab = browser.openTab(`https://acme.zendesk.com/agent/organizations/${id}/tickets`);
    const place = { host: 'zendesk', account: 'acme.zendesk.com' };
    const records = [{ kind: 'account', id }];
    void browser.fromTab(tab, 'visible', { ...place, pageHost: 'acme.zendesk.com', records });
    await world.rest();
    return { ...place, kind: 'account', id };
  };

  it('has no task: the markers on its open tickets alone, and it is not offered again', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const ref = await organization(world, maya);
    const { wish, records, answer } = await seen(world, maya, ref);
    expect(answer).toMatchObject({ task: 'no', unread: [] });
    expect(records.length).toBeGreaterThan(1);
    await maya.fromPage('escalate-account', wish);
    await world.pass(60_000);
    for (const one of records) expect(markersOf(world, Number(one.ref.id))).toEqual(['escalated 1/0']);
    expect(await panel(maya)).toMatchObject({ escalation: { task: 'no', current: null, possible: false } });
    expect(await maya.fromPage('escalate-account', wish)).toMatchObject({
      answer: { outcome: 'already-escalated' },
    });
  });

  it('whose other record is a Salesforce account: the task is on that, and both pages show it', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { show } = await openAccount(world, maya);
    const ref = await organization(world, maya);
    const role = accountLevels(defaultPolicy, account, 0)[0]?.role;
    const personId = world.sandbox.seed.people.find(({ key }) => key === 'priya')?.salesforceId;
    await maya.fromPage('name-owner', { account, role, personId, kind: 'person' });
    const { wish, answer } = await seen(world, maya, ref);
    const { id } = customer(world);
    expect(answer).toMatchObject({ task: 'yes', key: `${account}/${id}/1/0` });
    await maya.fromPage('escalate-account', wish);
    await world.pass(60_000);
    expect(tasksOf(world, id)).toHaveLength(1);
    // Nobody of Salesforce can be chosen on the page of Zendesk: its own holder of the level has the task, not who pressed.
    expect(tasksOf(world, id)).toMatchObject([{ OwnerId: personId }]);
    const told = { escalation: { task: 'yes', current: { authorName: 'Maya Ortiz' }, possible: false } };
    expect(await panel(maya)).toMatchObject(told);
    await show();
    expect(await panel(maya)).toMatchObject(told);
  });
});

describe('a worker that is stopped over it', { timeout: 900_000 }, () => {
  for (const when of ['before', 'after'] as const) {
    it(`at any step from the click on, ${when} it: one task and one marker on each record, woken by an alarm alone`, async () => {
      const ready = async () => {
        const world = new World();
        const maya = world.browser('maya');
        const { ref } = await openAccount(world, maya);
        return { world, maya, ...(await seen(world, maya, ref)) };
      };
      const calm = await ready();
      const before = calm.maya.life().steps;
      void calm.maya.fromPage('escalate-account', calm.wish);
      await calm.world.pass(15_000);
      const steps = calm.maya.life().steps - before;
      expect(steps).toBeGreaterThan(60);
      const wrong: unknown[] = [];
      let neverQueued = 0;
      // Each step takes a world of its own: twenty of them, from the click to the last row, not the same ones before and after.
      const stride = Math.ceil(steps / 20);
      for (let step = when === 'before' ? 1 : Math.ceil(stride / 2); step <= steps; step += stride) {
        const { world, maya, wish } = await ready();
        const { id, cases } = customer(world);
        let answered = false;
        maya.life().endAt(step, when);
        void maya.fromPage('escalate-account', wish).then(() => {
          answered = true;
        });
        await world.pass(15_000);
        await world.pass(6 * 60_000);
        const rows = await maya.outbox();
        const found = {
          tasks: tasksOf(world, id).length,
          marks: cases.map((one) => markers(world, one).join()).join(';'),
          states: [...new Set(rows.map(({ state, problem }) => `${state} ${problem}`))].join(),
        };
        if (rows.length === 0 && !answered) {
          neverQueued += 1;
          if (found.tasks > 0 || found.marks.includes('escalated')) wrong.push({ step, ...found });
          continue;
        }
        const all = cases.map(() => 'escalated').join(';');
        if (found.tasks !== 1 || found.marks !== all || found.states !== 'done null')
          wrong.push({ step, ...found });
      }
      expect(wrong).toEqual([]);
      expect(neverQueued).toBeLessThan(6);
    });
  }
});
