import { expect, type Page } from '@playwright/test';
import type { Fault } from '../sandbox/core/faults';
import type { Sandbox } from '../sandbox/start-sandbox';
import { badgeOf } from './harness/badge-of';
import { e2eAs } from './harness/e2e-as';
import { nameOwnerOnly } from './harness/name-owner-only';
import { openPanel } from './harness/open-panel';
import { signInToZendesk } from './harness/sign-in-to-zendesk';
import { transitionsOn } from './harness/transitions-on';
import { writesTo } from './harness/writes-to';

const story = 'ticket/4821';
const known = /^Bellwether: \d+ (Low|Watch|High|Critical)\b/;
/** The ten seconds to undo, what it takes to write, and a try in vain. */
const written = { timeout: 60_000 };

interface Kind {
  name: string;
  /** A ticket of its own, so that every fault is met for the first time. */
  ticket: number;
  /** Arms it for a ticket; gives what ends it. */
  arm(sandbox: Sandbox, page: Page, ticket: number): () => Promise<void>;
  /** What badge and panel say of it. */
  words: string;
  advice: string;
  /** The panel's foot, where it has more to say. */
  foot?: RegExp;
  /** What the panel says while the write waits, where it has words of its own for that. */
  waiting?: string;
  /** The host refused a write for good, in words of its own: a person has to press again. */
  refusal?: string;
}

const meets =
  (fault: Fault): Kind['arm'] =>
  (sandbox, _page, ticket) => {
    const armed = sandbox.faults.add({ path: new RegExp(`/api/v2/tickets/${ticket}\\b`), ...fault });
    return async () => armed.remove();
  };

const kinds: Kind[] = [
  {
    name: 'signed out',
    ticket: 4781,
    arm: (sandbox, page, ticket) => {
      sandbox.zendesk.sessions.closeAll('maya');
      return async () => {
        await page.context().clearCookies();
        await signInToZendesk(page, 'maya', `/agent/tickets/${ticket}`);
      };
    },
    words: 'Sign in to Zendesk',
    // What to do is a button.
    advice: 'Sign in to Zendesk',
  },
  {
    name: 'no access',
    ticket: 4793,
    arm: meets({ status: 403, body: '{"error":{"title":"Forbidden","message":"Not in your group"}}' }),
    words: 'No access in Zendesk',
    advice: 'Your Zendesk account may not see this. Ask an administrator.',
    refusal: 'Zendesk refused the escalation: Not in your group',
  },
  {
    name: 'rate limited with a time',
    ticket: 4796,
    arm: meets({ status: 429, headers: { 'retry-after': '25' } }),
    words: 'Zendesk asks to wait',
    advice: 'Too many requests for now. Bellwether asks again by itself.',
    foot: /paused until \d\d?:\d\d/,
  },
  {
    name: 'a fault of the host',
    ticket: 4744,
    arm: meets({ status: 500, body: 'Something went wrong' }),
    words: 'Zendesk has a fault',
    advice: 'Bellwether asks Zendesk again by itself.',
  },
  {
    name: 'offline',
    ticket: 4764,
    arm: meets({ drop: 'before' }),
    words: 'Cannot reach Zendesk',
    advice: 'Check the network. What is shown is as old as it says.',
    waiting: 'Queued: sent by itself as soon as Zendesk can be reached',
  },
];

e2eAs(
  'one of each fault: the right words in badge and panel, and nothing lost',
  async ({ sandbox, openAs }, info) => {
    e2eAs.setTimeout(420_000);
    const maya = await openAs('maya', '/agent/tickets/4821');
    await nameOwnerOnly(maya, story);
    const { page, browser } = maya;
    const panel = await openPanel(browser, page, story);
    await expect(panel.getByText(/^Zendesk calls: \d+ in the last hour/)).toBeVisible();

    for (const { name, ticket, arm, words, advice, foot, waiting, refusal } of kinds) {
      const badge = badgeOf(page, `ticket/${ticket}`);
      const address = `https://acme.zendesk.com/agent/tickets/${ticket}`;
      const picture = (what: string) => info.outputPath(`${name.replaceAll(' ', '-')}-${what}.png`);

      await e2eAs.step(`${name}, on opening: said in badge and panel`, async () => {
        const end = arm(sandbox, page, ticket);
        // Signed out, the host would show its sign-in page instead: the page stands already.
        if (name === 'signed out')
          await page.evaluate((path) => history.pushState({}, '', path), `/agent/tickets/${ticket}`);
        else await page.goto(address);
        await expect(panel.getByText(words, { exact: true }).first()).toBeVisible();
        await expect(panel.getByText(advice).last()).toBeVisible();
        if (foot !== undefined) await expect(panel.getByText(foot)).toBeVisible();
        if (name !== 'signed out') await expect(badge).toHaveAccessibleName(new RegExp(words));
        await panel.screenshot({ path: picture('panel') });
        await page.screenshot({ path: picture('page') });
        await end();
        // What was asked to wait comes by itself.
        if (foot === undefined) await page.goto(address);
        await expect(badge).toHaveAccessibleName(known, { timeout: 60_000 });
      });

      await e2eAs.step(`${name}, while writing: nothing lost, nothing twice`, async () => {
        const undo = panel.getByRole('button', { name: 'Undo' });
        const reason = panel.getByLabel(/^Reason/);
        // Outside the criteria, or while nobody knows, a reason is asked for first.
        await expect(async () => {
          if (await undo.isVisible()) return;
          if (await reason.isVisible()) await reason.fill('They asked for a manager.', { timeout: 3_000 });
          await panel
            .getByRole('button', { name: /^Escalate (all the same|to Priya Raman)/ })
            .last()
            .click({ timeout: 3_000 });
          await expect(undo).toBeVisible({ timeout: 3_000 });
        }).toPass({ timeout: 30_000 });
        const end = arm(sandbox, page, ticket);
        await expect(panel.getByText(refusal ?? waiting ?? words).first()).toBeVisible(written);
        await expect(badge).toHaveAccessibleName(
          refusal !== undefined ? new RegExp(words) : /Escalation waiting to be sent/,
          written,
        );
        await panel.screenshot({ path: picture('writing-panel') });
        await page.screenshot({ path: picture('writing-page') });
        expect(transitionsOn(sandbox, ticket)).toEqual([]);
        await end();
        if (foot === undefined) await page.goto(address);
        if (refusal !== undefined)
          await panel.getByRole('button', { name: 'Escalate to Priya Raman' }).click();
        await expect.poll(() => transitionsOn(sandbox, ticket).length, written).toBe(1);
        await expect(badge).toHaveAccessibleName(/Level 1 · acknowledge by/);
        await expect
          .poll(() => writesTo(sandbox, ticket).filter(({ status }) => status === 200).length)
          .toBe(1);
        const limited = sandbox.log.find({ status: 429 });
        // What was sent at the same moment cannot be called back.
        const soon = (at: number) =>
          limited.some((refused) => at > refused.at + 500 && at < refused.at + 24_000);
        expect(sandbox.log.clientCalls().filter(({ at }) => soon(at))).toEqual([]);
      });
    }
  },
);

e2eAs(
  'diagnostics say what was met and used, to copy, and name nobody',
  async ({ sandbox, openAs }, info) => {
    const { browser, page } = await openAs('maya', '/agent/tickets/4821');
    await expect(badgeOf(page, story)).toHaveAccessibleName(known);
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const settings = await browser.inside('diagnostics');
    const report = settings.locator('[data-diagnostic="report"]');
    await expect(report).toContainText('acme.zendesk.com (zendesk)');
    await settings.getByRole('button', { name: 'Update' }).click();
    await expect(report).toContainText(/\d+ × GET \/api\/v2\/tickets\/\{id\}\n/);
    await expect(report).toContainText('slas-placement: ticket');
    await expect(report).toContainText(/account: \d+ of 700 left/);
    await expect(report).toContainText('zendesk/ticket: [data-test-id="omni-header-via-label"]');
    await report.scrollIntoViewIfNeeded();
    await settings.screenshot({ path: info.outputPath('diagnostics.png'), fullPage: true });
    const button = settings.locator('.report').getByRole('button', { name: 'Copy' });
    await button.click();
    await expect(settings.locator('.report').getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await settings.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await report.textContent());
    for (const word of ['4821', 'Maya', 'Northwind', sandbox.zendesk.ticket(4821).subject]) {
      expect(copied).not.toContain(word);
    }
  },
);
