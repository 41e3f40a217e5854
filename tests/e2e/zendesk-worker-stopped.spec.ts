import { expect } from '@playwright/test';
import type { Sandbox } from '../sandbox/start-sandbox';
import { badgeOf } from './harness/badge-of';
import { e2eAs } from './harness/e2e-as';
import { nameOwnerOnly } from './harness/name-owner-only';
import { openPopover } from './harness/open-popover';
import type { SignedIn } from './harness/signed-in';
import { transitionsOn } from './harness/transitions-on';
import { untilQuiet } from './harness/until-quiet';
import { writesTo } from './harness/writes-to';

const ticket = 4821;
const record = `ticket/${ticket}`;
const key = `acme.zendesk.com/${ticket}/1/0`;
const ofTicket = /^\/api\/v2\/tickets\/4821(\.json)?(\?|$)/;
/** An alarm comes within 30 s, and then there is something to read and to write. */
const byAlarm = { timeout: 60_000 };
/** The seed leaves 24 minutes when the test begins. */
const atRisk = /^Bellwether: 83 Critical, SLA 2[123] min\. /;

// Each of them waits for an alarm: side by side that costs little.
e2eAs.describe.configure({ mode: 'parallel', timeout: 120_000 });

/** Everything ready for one click; a page of the extension stands behind, to read the worker's boot id without waking it. */
async function ready({ browser, page }: SignedIn, sandbox: Sandbox) {
  await browser.inside();
  await page.bringToFront();
  await nameOwnerOnly({ browser, page }, record);
  await untilQuiet(sandbox);
  const popover = await openPopover(page, record);
  return {
    boot: await browser.bootId(),
    /** Gives the moment right before the press. */
    async escalate() {
      const button = popover.getByRole('button', { name: 'Escalate to Level 1 (Senior engineer)' });
      await expect(button).toBeVisible();
      const pressed = sandbox.clock.now();
      await button.click();
      await expect(badgeOf(page, record)).toHaveAccessibleName(/Escalating …/);
      return pressed;
    },
  };
}

/** From here on nothing of the extension is touched: only its own alarm can bring the worker back. */
async function expectWrittenOnce(sandbox: Sandbox, { browser, page }: SignedIn, boot: string): Promise<void> {
  await expect.poll(() => transitionsOn(sandbox, ticket).length, byAlarm).toBe(1);
  await expect(badgeOf(page, record)).toHaveAccessibleName(/Level 1 · acknowledge by/, byAlarm);
  expect(await browser.bootId(), 'it was another life of the worker').not.toBe(boot);
  await untilQuiet(sandbox, 2_000);
  expect(transitionsOn(sandbox, ticket)).toMatchObject([{ key, deed: 'escalated', level: 'level-1' }]);
  expect(writesTo(sandbox, ticket).filter(({ status }) => status === 200)).toHaveLength(1);
  expect(sandbox.zendesk.ticket(ticket).assigneeId).toBe(sandbox.zendesk.state.directory.userId('priya'));
}

e2eAs('stopped right after the click: written once', async ({ sandbox, openAs }) => {
  const maya = await openAs('maya', `/agent/tickets/${ticket}`);
  const { boot, escalate } = await ready(maya, sandbox);
  await escalate();
  await maya.browser.stopWorker();
  expect(writesTo(sandbox, ticket)).toEqual([]);
  await expectWrittenOnce(sandbox, maya, boot);
  expect(writesTo(sandbox, ticket)).toHaveLength(1);
});

e2eAs(
  'stopped inside the ten seconds: written once, and not before they are over',
  async ({ sandbox, openAs }) => {
    const maya = await openAs('maya', `/agent/tickets/${ticket}`);
    const { boot, escalate } = await ready(maya, sandbox);
    const pressed = await escalate();
    await expect.poll(() => sandbox.clock.now() - pressed, { intervals: [200] }).toBeGreaterThan(4_000);
    await maya.browser.stopWorker();
    expect(writesTo(sandbox, ticket)).toEqual([]);
    await expectWrittenOnce(sandbox, maya, boot);
    const [write, ...more] = writesTo(sandbox, ticket);
    expect(more).toEqual([]);
    expect((write?.at ?? 0) - pressed).toBeGreaterThan(9_900);
  },
);

e2eAs(
  'stopped while the request is under way, before it did anything: written once',
  async ({ sandbox, openAs }) => {
    const maya = await openAs('maya', `/agent/tickets/${ticket}`);
    const { boot, escalate } = await ready(maya, sandbox);
    const held = sandbox.faults.add({ method: 'PUT', path: ofTicket, hold: 'before', times: 1 });
    await escalate();
    await held.held();
    await maya.browser.stopWorker();
    expect(transitionsOn(sandbox, ticket)).toEqual([]);
    await expect.poll(() => writesTo(sandbox, ticket).length, byAlarm).toBe(2);
    await expect.poll(() => transitionsOn(sandbox, ticket).length, byAlarm).toBe(1);
    // The first request arrives after all, when the second has done it.
    held.remove();
    await expectWrittenOnce(sandbox, maya, boot);
    expect(writesTo(sandbox, ticket).map(({ status }) => status)).toEqual([409, 200]);
  },
);

e2eAs(
  'stopped while the answer is under way, after the effect: written once',
  async ({ sandbox, openAs }) => {
    const maya = await openAs('maya', `/agent/tickets/${ticket}`);
    const { boot, escalate } = await ready(maya, sandbox);
    const held = sandbox.faults.add({ method: 'PUT', path: ofTicket, hold: 'after' });
    await escalate();
    await held.held();
    await maya.browser.stopWorker();
    expect(transitionsOn(sandbox, ticket)).toHaveLength(1);
    await expect(badgeOf(maya.page, record)).toHaveAccessibleName(/Level 1 · acknowledge by/, byAlarm);
    expect(writesTo(sandbox, ticket).map(({ status }) => status)).toEqual([null]);
    held.remove();
    await expectWrittenOnce(sandbox, maya, boot);
    expect(writesTo(sandbox, ticket)).toHaveLength(1);
  },
);

e2eAs('stopped after the answer, before it was read back: written once', async ({ sandbox, openAs }) => {
  const maya = await openAs('maya', `/agent/tickets/${ticket}`);
  const { boot, escalate } = await ready(maya, sandbox);
  const write = sandbox.faults.add({ method: 'PUT', path: ofTicket, hold: 'before', times: 1 });
  await escalate();
  await write.held();
  const readBack = sandbox.faults.add({ method: 'GET', path: ofTicket, hold: 'before', times: 1 });
  write.release();
  await readBack.held();
  expect(writesTo(sandbox, ticket).map(({ status }) => status)).toEqual([200]);
  await maya.browser.stopWorker();
  readBack.remove();
  await expectWrittenOnce(sandbox, maya, boot);
  expect(writesTo(sandbox, ticket)).toHaveLength(1);
});

e2eAs('stopped before the click: the click wakes it', async ({ sandbox, openAs }) => {
  const maya = await openAs('maya', `/agent/tickets/${ticket}`);
  const { boot, escalate } = await ready(maya, sandbox);
  await maya.browser.stopWorker();
  await escalate();
  await expectWrittenOnce(sandbox, maya, boot);
});

e2eAs(
  'acceptance 4.1: with the worker stopped, the badge paints before anything was asked',
  async ({ sandbox, openAs }) => {
    const { browser, page } = await openAs('maya', `/agent/tickets/${ticket}`);
    await expect(badgeOf(page, record)).toHaveAccessibleName(atRisk);
    await browser.inside();
    await page.bringToFront();
    await untilQuiet(sandbox);
    const boot = await browser.bootId();
    // So old that the worker will read it anew; and no answer comes.
    sandbox.clock.advance(3 * 60_000);
    const held = sandbox.faults.add({ path: '/api/*', hold: 'before' });
    sandbox.log.clear();
    await browser.stopWorker();
    await page.reload();
    await expect(badgeOf(page, record)).toHaveAccessibleName(atRisk);
    expect(sandbox.log.clientCalls().filter(({ status }) => status !== null)).toEqual([]);
    await expect.poll(() => browser.bootId()).not.toBe(boot);
    held.remove();
  },
);
