import { expect, test } from 'vitest';
import type { z } from 'zod';
import { findEscalations } from '../../lib/messages/find-escalations';
import { listCustomers } from '../../lib/messages/list-customers';
import { listEscalations } from '../../lib/messages/list-escalations';
import { listTickets } from '../../lib/messages/list-tickets';
import { openPage } from '../../lib/messages/open-page';
import { readDeskPolicy } from '../../lib/messages/read-desk-policy';
import { salesforceDesk } from './salesforce-desk';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const ACCOUNT = 'acme.zendesk.com';
const window = { from: 0, count: 50 };
const anyTicket = { text: '', band: null, level: null, owner: null, type: null, host: null };
const anyCustomer = { text: '', likelihood: null, segment: null, cohort: null, expansion: false };

async function answer<Schema extends z.ZodType>(
  browser: SimulatedBrowser,
  contract: { name: string; answer: Schema },
  request: object,
): Promise<z.infer<Schema>> {
  const reply = await browser.fromPage(contract.name, request);
  return contract.answer.parse((reply as { answer: unknown }).answer);
}

const ticketsOf = (browser: SimulatedBrowser, filter: object = {}) =>
  answer(browser, listTickets, {
    ...{ ...window, filter: { ...anyTicket, ...filter } },
    sort: { by: 'need', descending: false },
  });
const customersOf = (browser: SimulatedBrowser, filter: object = {}) =>
  answer(browser, listCustomers, {
    ...{ ...window, filter: { ...anyCustomer, ...filter }, cohortsBy: 'tier' },
    sort: { by: 'call', descending: true },
  });
const escalationsOf = (browser: SimulatedBrowser) =>
  answer(browser, listEscalations, {
    ...{ ...window, filter: { text: '', level: null, stands: null } },
    sort: { by: 'need', descending: false },
  });

async function atWork(world: World, person: string): Promise<SimulatedBrowser> {
  const browser = world.browser(person);
  const tab = browser.openTab(`https://${ACCOUNT}/agent/dashboard`);
  void browser.fromTab(tab, 'visible', { host: 'zendesk', account: ACCOUNT, pageHost: ACCOUNT, records: [] });
  await world.rest();
  return browser;
}

/** Maya escalates the story's ticket, and her ten seconds to undo are over. */
async function escalated(world: World): Promise<SimulatedBrowser> {
  const maya = world.browser('maya');
  const tab = await maya.openTicket(TICKET);
  await maya.fromPage('name-owner', {
    account: ACCOUNT,
    role: 'senior-engineer',
    personId: priyaOf(world),
    kind: 'person',
  });
  await maya.fromTab(tab, 'escalate', { ref: REF });
  await world.pass(60_000);
  return maya;
}

const priyaOf = (world: World) => String(world.sandbox.zendesk.state.directory.userId('priya'));

test('the queue is what lists and tickets told, each once, with the number of its badge, and asks nobody', async () => {
  const world = new World();
  const browser = world.browser('maya');
  await browser.openTicket(TICKET);
  await world.pass(60_000);
  const asked = world.sandbox.log.clientCalls({ host: ACCOUNT }).length;
  const { rows, total, known } = await ticketsOf(browser);
  expect(world.sandbox.log.clientCalls({ host: ACCOUNT }).length).toBe(asked);
  expect(total).toBe(known);
  expect(new Set(rows.map(({ ref }) => ref.id)).size).toBe(rows.length);
  const story = rows.find(({ ref }) => ref.id === String(TICKET));
  expect(story).toMatchObject({
    ...{ customer: 'Northwind Logistics', owner: { name: 'Maya Ortiz' }, priority: 'high' },
    risk: { number: browser.paint(TICKET)?.number },
  });
  // Of a ticket that only lists name nobody knows the risk.
  expect(rows.some(({ ref, risk }) => ref.id !== String(TICKET) && risk === null)).toBe(true);
  expect(browser.failures).toEqual([]);
});

test('what is opened after the first question is in the next answer; a filter asks the databases for nothing', async () => {
  const world = new World();
  const browser = await atWork(world, 'maya');
  await ticketsOf(browser);
  await browser.openTicket(4808);
  const { rows } = await ticketsOf(browser, { text: '#4808' });
  expect(rows.map(({ risk }) => risk?.number)).toEqual([browser.paint(4808)?.number]);
  await world.rest();
  const { copies, local } = browser.tools();
  const steps = browser.life().steps;
  await browser.tools().desk.read({ ...browser.tools(), copies, local });
  expect(browser.life().steps).toBe(steps);
});

test('a ticket that is solved leaves the queue', async () => {
  const world = new World();
  const browser = world.browser('maya');
  const tab = await browser.openTicket(4799);
  expect((await ticketsOf(browser, { text: '#4799' })).total).toBe(1);
  world.sandbox.zendesk.setField(4799, { status: 'solved' }, 'priya');
  await world.pass(4 * 60_000);
  await browser.showTicket(tab, 4799);
  await world.pass(60_000);
  expect((await ticketsOf(browser, { text: '#4799' })).total).toBe(0);
});

test('an escalation of a colleague is found, with who holds it and until when; it is asked for once in three minutes', async () => {
  const world = new World();
  await escalated(world);
  const lead = await atWork(world, 'tom');
  expect((await escalationsOf(lead)).rows).toEqual([]);
  await answer(lead, findEscalations, {});
  await world.rest();
  const { rows, columns, sources } = await escalationsOf(lead);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    ref: { id: String(TICKET) },
    ...{ stands: 'open', holder: { name: 'Priya Raman' }, levelId: 'level-1', held: false },
  });
  expect(rows[0]?.dueAt).toBeGreaterThan(world.now());
  expect(rows[0]?.startedAt).toBeLessThanOrEqual(world.now());
  expect(columns.find(({ id }) => id === 'level-1')?.total).toBe(1);
  expect(sources.every(({ readAt }) => readAt !== null)).toBe(true);
  const asked = world.sandbox.log.clientCalls({ host: ACCOUNT }).length;
  await answer(lead, findEscalations, {});
  expect(world.sandbox.log.clientCalls({ host: ACCOUNT }).length).toBe(asked);
  expect(lead.failures).toEqual([]);
});

test('names that cannot be read are asked for once a minute, however often a page looks at the policy', async () => {
  const world = new World();
  const browser = await escalated(world);
  await world.pass(61 * 60_000);
  browser.signOut();
  const asked = () => world.sandbox.log.clientCalls({ host: ACCOUNT }).length;
  const problems = async () =>
    (await answer(browser, readDeskPolicy, {})).systems.map(({ problem }) => problem);
  expect(await problems()).toEqual(['signed-out']);
  const before = asked();
  expect(await problems()).toEqual(['signed-out']);
  expect(asked()).toBe(before);
});

test('who signs out of Salesforce leaves nothing of which tickets it said are escalated', async () => {
  const world = new World();
  const { browser } = await salesforceDesk(world);
  await answer(browser, findEscalations, {});
  await world.rest();
  const told = () => [...browser.session.keys()].filter((key) => key.startsWith('desk-escalated:'));
  const org = told().find((key) => key.includes('salesforce'));
  expect(org).toBeDefined();
  await browser.fromPage('disconnect', { account: org?.slice('desk-escalated:'.length) });
  await world.rest();
  expect(told()).not.toContain(org);
});

test('HS7: customers of both systems each once, the counts by likelihood sum to all of them', async () => {
  const world = new World();
  const desk = await salesforceDesk(world);
  await desk.browser.openTicket(TICKET);
  await world.pass(60_000);
  const tab = desk.open();
  for (const id of desk.accountIds.slice(0, 6)) await desk.showAccount(tab, id);
  await world.pass(60_000);
  const { rows, known, groups, cohorts } = await customersOf(desk.browser);
  const sum = Object.values(groups).reduce((all, one) => all + one, 0);
  expect(sum).toBe(known);
  expect(cohorts.reduce((all, { count }) => all + count, 0)).toBe(known);
  const names = rows.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(rows.some(({ likelihood }) => likelihood !== null)).toBe(true);
  for (const { activity } of rows) expect(activity).toHaveLength(28);
  for (const { ref, twin, score } of rows) {
    const shown = [ref, twin].flatMap((one) =>
      one?.host === 'salesforce' ? [desk.paint(one.id, 'account')] : [],
    );
    for (const badge of shown) if (badge !== null) expect(badge.number).toBe(score);
  }
  expect(desk.browser.failures).toEqual([]);
});

test('after a restart of the browser customers are known by their last score, and tickets by what is read anew', async () => {
  const world = new World();
  const desk = await salesforceDesk(world);
  const [id = ''] = desk.accountIds;
  await desk.showAccount(desk.open(), id);
  await world.pass(60_000);
  const before = (await customersOf(desk.browser)).rows.find(({ ref }) => ref.id === id);
  await desk.browser.restart();
  const after = (await customersOf(desk.browser)).rows;
  const same = after.find(({ ref, twin }) => ref.id === id || twin?.id === id);
  if (before?.score != null) expect(same).toMatchObject({ score: before.score, name: null });
  expect(desk.browser.failures).toEqual([]);
});

test('the ways to the dashboard and the settings open a page of our own, nothing else', async () => {
  const world = new World();
  const browser = world.browser('maya');
  await answer(browser, openPage, { page: 'dashboard' });
  await answer(browser, openPage, { page: 'settings' });
  expect(browser.opened.map((address) => address.split('/').at(-1))).toEqual([
    'dashboard.html',
    'options.html',
  ]);
  expect(await browser.fromPage('open-page', { page: 'https://evil.example' })).toMatchObject({ ok: false });
});
