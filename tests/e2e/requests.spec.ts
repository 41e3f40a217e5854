import { expect } from '@playwright/test';
import type { Sandbox } from '../sandbox/start-sandbox';
import { badgeOf } from './harness/badge-of';
import { e2eAs } from './harness/e2e-as';
import { paintRecord } from './harness/paint-record';
import { untilQuiet } from './harness/until-quiet';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const aNumber = /^Bellwether: \d+ (Low|Watch|High|Critical)\b/;
const minute = 60_000;

/** What is asked about a record itself: the ticket, its comments, its customer's tickets. */
const recordCalls = (sandbox: Sandbox) =>
  sandbox.log.clientCalls().flatMap(({ path, query }) => {
    const words = decodeURIComponent(`${path}${query}`);
    if (/^\/api\/v2\/tickets\/\d+\.json/.test(words)) return ['ticket'];
    if (/^\/api\/v2\/tickets\/\d+\/comments/.test(words)) return ['comments'];
    return /type:ticket organization:\d+/.test(words) ? ['customer'] : [];
  });

/** What is asked in the agent's own name, record or not. */
const ownCalls = (sandbox: Sandbox) =>
  sandbox.log.clientCalls().flatMap(({ path, query }) => {
    if (path.startsWith('/api/v2/users/me')) return ['who am I'];
    return decodeURIComponent(query).includes('assignee:me') ? ['my queue'] : [];
  });

e2eAs('one request brings the number, two more complete it, and that is all', async ({ sandbox, openAs }) => {
  // Everything but the ticket itself gets no answer until it is released.
  const held = sandbox.faults.add({ path: /^\/api\/v2\/(?!tickets\/4821\.json)/, hold: 'before' });
  const { page } = await openAs('maya', '/agent/tickets/4821');
  const badge = badgeOf(page, 'ticket/4821');
  await expect(badge).toHaveAccessibleName(aNumber);
  await held.held();
  const answered = sandbox.log.clientCalls().filter(({ status }) => status !== null);
  expect(answered.map(({ path }) => path)).toEqual(['/api/v2/tickets/4821.json']);
  expect(answered[0]?.query).toMatch(/include=[^&]*users[^&]*organizations[^&]*slas[^&]*metric_events/);
  const before = await badge.getAttribute('aria-label');

  held.remove();
  await expect.poll(() => sandbox.log.clientCalls().length).toBe(5);
  const calls = await untilQuiet(sandbox);
  expect(recordCalls(sandbox)).toEqual(['ticket', 'comments', 'customer']);
  expect(ownCalls(sandbox).sort()).toEqual(['my queue', 'who am I']);
  expect(calls).toHaveLength(5);
  await expect(badge).toHaveAccessibleName(/^Bellwether: 83 Critical/);
  // The first number was honest, but not yet the whole story.
  expect(before).not.toMatch(/^Bellwether: 83 Critical/);
});

e2eAs('a ticket fresh in the cache costs nothing', async ({ sandbox, openAs }) => {
  const { browser, page } = await openAs('maya', '/agent/tickets/4821');
  const badge = badgeOf(page, 'ticket/4821');
  await expect(badge).toHaveAccessibleName(/^Bellwether: 83 Critical/);
  // Who one is, is asked again after fifteen seconds: another matter.
  const asked = () => sandbox.log.clientCalls().filter(({ path }) => path !== '/api/v2/users/me.json').length;
  // All that the first request of its kind brings after it.
  await expect.poll(asked).toBe(4);
  await untilQuiet(sandbox);
  const before = asked();
  const first = await paintRecord(browser, 'ticket/4821');

  await page.bringToFront();
  await page.reload();
  await expect(badge).toHaveAccessibleName(/^Bellwether: 83 Critical/);
  // The worker was asked and has painted anew, from what it had.
  await expect
    .poll(async () => (await paintRecord(browser, 'ticket/4821'))?.computedAt)
    .toBeGreaterThan(first?.computedAt ?? Number.POSITIVE_INFINITY);
  const second = await browser.context.newPage();
  await second.goto('https://acme.zendesk.com/agent/tickets/4821');
  await expect(badgeOf(second, 'ticket/4821')).toHaveAccessibleName(/^Bellwether: 83 Critical/);
  await untilQuiet(sandbox);
  expect(asked()).toBe(before);
});

e2eAs('the tickets of one customer ask for it once in ten minutes', async ({ sandbox, openAs }) => {
  const { page } = await openAs('maya', '/agent/tickets/4821');
  await expect.poll(() => recordCalls(sandbox)).toContain('customer');
  await untilQuiet(sandbox);

  sandbox.log.clear();
  sandbox.clock.advance(8 * minute);
  await page.goto('https://acme.zendesk.com/agent/tickets/4812');
  await expect(badgeOf(page, 'ticket/4812')).toHaveAccessibleName(aNumber);
  await expect.poll(() => recordCalls(sandbox)).toContain('comments');
  await untilQuiet(sandbox);
  expect(recordCalls(sandbox)).toEqual(['ticket', 'comments']);

  sandbox.log.clear();
  sandbox.clock.advance(3 * minute);
  await page.goto('https://acme.zendesk.com/agent/tickets/4803');
  await expect.poll(() => recordCalls(sandbox)).toEqual(['ticket', 'comments', 'customer']);
});

e2eAs(
  'a page of a view costs one request, and a mark stands in each of its rows',
  async ({ sandbox, openAs }) => {
    const lists = () => sandbox.log.clientCalls({ path: '/api/v2/tickets/show_many.json' });
    const { page } = await openAs('sofia', '/agent/filters/1');
    const rows = page.locator('tr[data-test-id="generic-table-row"]');
    const marks = rows.locator('bellwether-badge[title]');
    await expect(rows).toHaveCount(30);
    await expect(marks).toHaveCount(30);
    await untilQuiet(sandbox);
    expect(lists()).toHaveLength(1);
    expect(new URLSearchParams(lists()[0]?.query).get('ids')?.split(',')).toHaveLength(30);
    expect(recordCalls(sandbox)).toEqual([]);

    // The same page once more, and in another tab: nothing is asked while it is fresh.
    await page.reload();
    await expect(marks).toHaveCount(30);
    const second = await page.context().newPage();
    await second.goto('https://acme.zendesk.com/agent/filters/1');
    await expect(second.locator('tr bellwether-badge[title]')).toHaveCount(30);
    await untilQuiet(sandbox);
    expect(lists()).toHaveLength(1);
  },
);

e2eAs('comments are read again only when there are more of them', async ({ sandbox, openAs }) => {
  const { page } = await openAs('maya', '/agent/tickets/4821');
  await expect.poll(() => recordCalls(sandbox)).toContain('customer');
  await untilQuiet(sandbox);

  sandbox.log.clear();
  sandbox.clock.advance(2 * minute);
  // A ticket never seen tells the worker what time it is; the known one is then two minutes old.
  await page.goto('https://acme.zendesk.com/agent/tickets/4799');
  await expect.poll(() => recordCalls(sandbox)).toContain('customer');
  await untilQuiet(sandbox);
  sandbox.log.clear();
  await page.goto('https://acme.zendesk.com/agent/tickets/4821');
  await expect.poll(() => recordCalls(sandbox)).toContain('ticket');
  await untilQuiet(sandbox);
  expect(recordCalls(sandbox)).toEqual(['ticket']);

  sandbox.zendesk.customerWrites(4821, 'Fourth message: is anybody there?');
  sandbox.clock.advance(2 * minute);
  await page.goto('https://acme.zendesk.com/agent/tickets/4808');
  await expect.poll(() => recordCalls(sandbox)).toContain('customer');
  await untilQuiet(sandbox);
  sandbox.log.clear();
  await page.goto('https://acme.zendesk.com/agent/tickets/4821');
  await expect.poll(() => recordCalls(sandbox)).toContain('comments');
  await untilQuiet(sandbox);
  expect(recordCalls(sandbox)).toEqual(['ticket', 'comments']);
});

e2eAs(
  'acceptance 4.1: with the worker stopped, the badge of a known ticket still paints',
  async ({ sandbox, openAs }) => {
    const { browser, page } = await openAs('maya', '/agent/tickets/4821');
    const badge = badgeOf(page, 'ticket/4821');
    await expect(badge).toHaveAccessibleName(/^Bellwether: 83 Critical/);
    await untilQuiet(sandbox);
    await page.goto('https://acme.zendesk.com/agent/dashboard');
    await browser.stopWorker();
    await page.goto('https://acme.zendesk.com/agent/tickets/4821');
    await expect(badge).toHaveAccessibleName(/^Bellwether: 83 Critical, SLA \d+ min/);

    // That page woke the worker. One that stands still proves that the badge did not wait for it.
    await page.goto('https://acme.zendesk.com/agent/dashboard');
    await untilQuiet(sandbox);
    const before = await paintRecord(browser, 'ticket/4821');
    const letGo = await browser.holdWorker();
    // A question asked before the page is opened is still without an answer when the badge stands.
    const inside = await browser.inside();
    let answered = false;
    const answer = inside
      .evaluate(() => chrome.runtime.sendMessage({ name: 'read-settings', request: {} }))
      .then(() => {
        answered = true;
      });
    await page.bringToFront();
    await page.goto('https://acme.zendesk.com/agent/tickets/4821');
    await expect(badge).toHaveAccessibleName(/^Bellwether: 83 Critical, SLA \d+ min/);
    expect(answered).toBe(false);
    expect(await paintRecord(browser, 'ticket/4821')).toEqual(before);

    await letGo();
    await answer;
    await expect
      .poll(async () => (await paintRecord(browser, 'ticket/4821'))?.computedAt)
      .toBeGreaterThan(before?.computedAt ?? Number.POSITIVE_INFINITY);
  },
);
