import { expect, type Page } from '@playwright/test';
import type { Sandbox } from '../sandbox/start-sandbox';
import { slaClocks } from '../sandbox/zendesk/sla/sla-clocks';
import { badgeOf } from './harness/badge-of';
import { dueShown } from './harness/due-shown';
import { e2eAs } from './harness/e2e-as';
import { nameOwnerOnly } from './harness/name-owner-only';
import type { TestBrowser } from './harness/start-browser';
import { transitionsOn } from './harness/transitions-on';
import { untilQuiet } from './harness/until-quiet';
import { watchPopUps } from './harness/watch-pop-ups';

const second = 1_000;
const minute = 60 * second;

/** When the next reply of ticket 4821 breaches, by the sandbox. */
function breachOf4821(sandbox: Sandbox): number {
  const { state } = sandbox.zendesk;
  const clock = slaClocks(state.ticket(4821), state.directory).find(({ stage }) => stage === 'active');
  if (clock?.breachAt == null) throw new Error('Ticket 4821 has no running clock.');
  return clock.breachAt;
}

const popUpId = (kind: 'warning' | 'breach', breachAt: number) =>
  `acme.zendesk.com/ticket/4821/next_reply_time/${breachAt}/${kind}`;
const nothing = { popUps: [], count: '', words: 'Bellwether: nothing due' };

/** Waits until the extension has read the queue, by which it knows of tickets never opened. */
async function queueRead(sandbox: Sandbox): Promise<void> {
  const searches = () => sandbox.log.clientCalls({ path: '/api/v2/search.json' });
  await expect.poll(() => searches().length).toBeGreaterThan(0);
}

/** Moves the sandbox's time, and opens a ticket never seen, by whose answer the extension learns of it. */
async function moveTo(sandbox: Sandbox, page: Page, moment: number, unseen: number): Promise<void> {
  sandbox.clock.set(moment);
  await page.goto(`https://acme.zendesk.com/agent/tickets/${unseen}`);
  await expect(badgeOf(page, `ticket/${unseen}`)).toHaveAccessibleName(/^Bellwether: \d+ /);
  await untilQuiet(sandbox, 300);
}

/** Waits for a pop-up and gives the sandbox's time at which it was first seen. */
async function seenAt(sandbox: Sandbox, browser: TestBrowser, id: string): Promise<number> {
  let at = Number.NaN;
  await expect
    .poll(
      async () => {
        const { popUps } = await dueShown(browser);
        at = sandbox.clock.now();
        return popUps;
      },
      { timeout: 60_000, intervals: [100] },
    )
    .toContain(id);
  return at;
}

e2eAs(
  'a ticket of mine, never opened: warned of and told once each, never early',
  async ({ sandbox, openAs }) => {
    const breachAt = breachOf4821(sandbox);
    const warnAt = breachAt - 30 * minute;
    sandbox.clock.set(warnAt - 5 * minute);
    const { browser, page } = await openAs('maya', '/agent/filters/1');
    await queueRead(sandbox);
    await untilQuiet(sandbox);
    expect(await dueShown(browser)).toEqual(nothing);
    const popUps = await watchPopUps(browser);

    await moveTo(sandbox, page, warnAt - 6 * second, 4799);
    // Whatever stands there already has an earlier moment.
    const warnedAt = await seenAt(sandbox, browser, popUpId('warning', breachAt));
    expect(warnedAt).toBeGreaterThanOrEqual(warnAt);
    expect(warnedAt).toBeLessThan(warnAt + minute);
    await expect
      .poll(() => dueShown(browser))
      .toEqual({
        popUps: [popUpId('warning', breachAt)],
        count: '1',
        words: 'Bellwether: 1 about to breach',
      });

    await moveTo(sandbox, page, breachAt - 6 * second, 4808);
    const toldAt = await seenAt(sandbox, browser, popUpId('breach', breachAt));
    expect(toldAt).toBeGreaterThanOrEqual(breachAt);
    expect(toldAt).toBeLessThan(breachAt + minute);
    // One ticket, however often it was told of.
    await expect
      .poll(() => dueShown(browser))
      .toMatchObject({ count: '1!', words: 'Bellwether: 1 breached' });
    const buttons = [{ title: 'Open' }, { title: 'Escalate' }];
    expect(await popUps.shown()).toEqual([
      {
        id: popUpId('warning', breachAt),
        title: 'Ticket #4821 is about to breach',
        message: expect.stringMatching(/^Next reply: (30|29) min left, until 9:24( AM)?\.$/),
        buttons,
      },
      {
        id: popUpId('breach', breachAt),
        title: 'Ticket #4821 has breached',
        message: expect.stringMatching(/^Next reply was due at 9:24( AM)?\.$/),
        buttons,
      },
    ]);

    // Answered: what is due counts down at the next look, and nothing is told.
    sandbox.zendesk.agentReplies(4821, 'maya', 'We have found it, the correction is on its way.');
    await moveTo(sandbox, page, breachAt + 5 * minute, 4781);
    await expect.poll(() => dueShown(browser)).toMatchObject({ count: '', words: 'Bellwether: nothing due' });
    expect(await popUps.shown()).toHaveLength(2);
  },
);

e2eAs('with the worker stopped the alarm tells, and nothing is told twice', async ({ sandbox, openAs }) => {
  const breachAt = breachOf4821(sandbox);
  const warnAt = breachAt - 30 * minute;
  sandbox.clock.set(warnAt - 5 * minute);
  const { browser, page } = await openAs('maya', '/agent/dashboard');
  await queueRead(sandbox);
  await untilQuiet(sandbox, 500);
  await moveTo(sandbox, page, warnAt - 20 * second, 4799);
  const bootId = await browser.bootId();
  await browser.stopWorker();
  expect(sandbox.clock.now()).toBeLessThan(warnAt);
  expect(await dueShown(browser)).toEqual(nothing);
  const warnedAt = await seenAt(sandbox, browser, popUpId('warning', breachAt));
  expect(warnedAt).toBeGreaterThanOrEqual(warnAt);
  expect(warnedAt).toBeLessThan(warnAt + minute);
  expect(await browser.bootId()).not.toBe(bootId);

  // Put away by the user; then the worker dies once more and wakes, and a second tab comes.
  const inside = await browser.inside();
  await inside.evaluate(
    (id) =>
      (
        globalThis as unknown as { chrome: { notifications: { clear(id: string): Promise<boolean> } } }
      ).chrome.notifications.clear(id),
    popUpId('warning', breachAt),
  );
  await browser.stopWorker();
  const another = await browser.context.newPage();
  await another.goto('https://acme.zendesk.com/agent/tickets/4821');
  await expect(badgeOf(another, 'ticket/4821')).toHaveAccessibleName(/^Bellwether: \d+ /);
  await page.reload();
  await untilQuiet(sandbox, 3_000);
  await expect
    .poll(() => dueShown(browser))
    .toEqual({ popUps: [], count: '1', words: 'Bellwether: 1 about to breach' });
});

e2eAs('answered in between: nothing is told', async ({ sandbox, openAs }) => {
  const breachAt = breachOf4821(sandbox);
  const warnAt = breachAt - 30 * minute;
  sandbox.clock.set(warnAt - 5 * minute);
  const { browser, page } = await openAs('maya', '/agent/filters/1');
  await queueRead(sandbox);
  await untilQuiet(sandbox);
  await moveTo(sandbox, page, warnAt - 45 * second, 4799);
  sandbox.zendesk.agentReplies(4821, 'luca', 'Maya is away, I take over: we are on it.');
  const looks = () =>
    ['/api/v2/tickets/4821.json', '/api/v2/search.json'].flatMap((path) => sandbox.log.clientCalls({ path }));
  const before = looks().length;
  await moveTo(sandbox, page, warnAt + second, 4808);
  // The moment has come and the ticket was looked at once more, by itself or with the queue: that is what found the answer.
  await expect.poll(() => looks().length, { timeout: 60_000 }).toBeGreaterThan(before);
  await untilQuiet(sandbox, 2_000);
  expect(await dueShown(browser)).toEqual(nothing);
  await moveTo(sandbox, page, breachAt + second, 4781);
  await untilQuiet(sandbox, 2_000);
  expect(await dueShown(browser)).toEqual(nothing);
});

e2eAs("somebody else's ticket: nothing is told, opened or not", async ({ sandbox, openAs }) => {
  sandbox.zendesk.setField(4821, { assigneeId: sandbox.zendesk.state.directory.userId('luca') });
  const breachAt = breachOf4821(sandbox);
  sandbox.clock.set(breachAt - 31 * minute);
  const { browser, page } = await openAs('maya', '/agent/tickets/4821');
  await expect(badgeOf(page, 'ticket/4821')).toHaveAccessibleName(/^Bellwether: \d+ /);
  await untilQuiet(sandbox);
  await moveTo(sandbox, page, breachAt - 30 * minute + second, 4799);
  await untilQuiet(sandbox, 2_000);
  expect(await dueShown(browser)).toEqual(nothing);
  await moveTo(sandbox, page, breachAt + second, 4808);
  await untilQuiet(sandbox, 2_000);
  expect(await dueShown(browser)).toEqual(nothing);
});

e2eAs('the buttons of a pop-up open the ticket and escalate it', async ({ sandbox, openAs }) => {
  e2eAs.setTimeout(150_000);
  const breachAt = breachOf4821(sandbox);
  sandbox.clock.set(breachAt - 35 * minute);
  const { browser, page } = await openAs('maya', '/agent/tickets/4812');
  await expect(badgeOf(page, 'ticket/4812')).toHaveAccessibleName(/^Bellwether: \d+ /);
  await nameOwnerOnly({ browser, page }, 'ticket/4812');
  const popUps = await watchPopUps(browser);
  await moveTo(sandbox, page, breachAt - 30 * minute + second, 4799);
  await seenAt(sandbox, browser, popUpId('warning', breachAt));
  const tabs = () => browser.context.pages().filter((one) => one.url().endsWith('/agent/tickets/4821'));

  await popUps.press(popUpId('warning', breachAt), 0);
  await expect.poll(() => tabs().length).toBe(1);
  await expect.poll(async () => (await dueShown(browser)).popUps).toEqual([]);
  expect(transitionsOn(sandbox, 4821)).toEqual([]);

  await moveTo(sandbox, page, breachAt + second, 4808);
  await seenAt(sandbox, browser, popUpId('breach', breachAt));
  await popUps.press(popUpId('breach', breachAt), 1);
  const [tab] = tabs();
  if (tab === undefined) throw new Error('The ticket was closed again.');
  await expect(badgeOf(tab, 'ticket/4821')).toHaveAccessibleName(/Escalating …/);
  expect(tabs()).toHaveLength(1);
  await expect.poll(() => transitionsOn(sandbox, 4821).length, { timeout: 30_000 }).toBe(1);
  expect(transitionsOn(sandbox, 4821)).toMatchObject([{ deed: 'escalated', level: 'level-1' }]);
});
