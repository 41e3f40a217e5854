import { expect } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { openPanel } from './harness/open-panel';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';
import { signInToZendesk } from './harness/sign-in-to-zendesk';

const DAY = 86_400_000;
const REASON = 'New sponsor; the renewal is signed';

e2e(
  'Gainsight 3004: a success manager sees why, says another score and a pulse: on both pages, until it ends',
  async ({ sandbox, chromium }) => {
    e2e.setTimeout(240_000);
    const northwind = sandbox.seed.accounts.find(({ key }) => key === 'northwind-logistics');
    const [organisation, account] = [String(northwind?.zendeskId), northwind?.salesforceId ?? ''];
    const lightning = await chromium.context.newPage();
    await signInToSalesforce(lightning, 'tom', '/lightning/page/home');
    await connectSalesforce(chromium);
    const page = await chromium.context.newPage();
    await signInToZendesk(page, 'tom', `/agent/organizations/${organisation}`);
    const panel = await openPanel(chromium, page, `account/${organisation}`);
    const number = panel.locator('.account-number');
    const said = panel.locator('q', { hasText: REASON });
    let computed = '';
    await expect(panel.getByText('Also in Salesforce: ')).toBeVisible();
    await expect(number).toHaveText(/^\d/);

    await e2e.step('a metric tells where its value is from and how it counts', async () => {
      const support = panel.getByRole('button', { name: /^Support/ });
      await support.press('Enter');
      await expect(support).toHaveAttribute('aria-expanded', 'true');
      await expect(panel.getByText('Counted from the open tickets and cases')).toBeVisible();
    });

    await e2e.step('another score needs a reason and an end', async () => {
      await panel.getByRole('button', { name: 'Set another score' }).click();
      await expect(panel.getByLabel('Score, 0 to 10')).toBeFocused();
      await panel.getByLabel('Score, 0 to 10').fill('8.5');
      const save = panel.getByRole('button', { name: 'Set score' });
      await expect(save).toHaveAttribute('aria-disabled', 'true');
      await panel.getByLabel('Reason').fill(REASON);
      await panel.getByLabel('7 days').check();
      await save.click();
      await expect(number).toHaveText('8.5 / 10');
      await expect(said).toBeVisible();
      await expect(panel.getByText(/^Said by Tom Adler, /)).toBeVisible();
    });

    await e2e.step('a pulse is one press', async () => {
      await panel.getByRole('button', { name: 'Say how it is going' }).press('Enter');
      await panel.getByRole('button', { name: 'Good', exact: true }).press('Enter');
      await expect(panel.locator('.pulse-said')).toContainText('Pulse saved: Good (8 of 10).');
      await expect(panel.locator('[data-metric="pulse"] .metric-score')).toHaveText('8.0');
    });

    await e2e.step("both are there after the worker's end, on the other system's page", async () => {
      await chromium.stopWorker();
      await lightning.bringToFront();
      await lightning.goto(`https://acme.lightning.force.com/lightning/r/Account/${account}/view`);
      await expect(badgeOf(lightning, `account/${account}`)).toHaveAccessibleName(/^Bellwether: 8\.5/);
      await expect(number).toHaveText('8.5 / 10');
      await expect(said).toBeVisible();
      await expect(panel.locator('[data-metric="pulse"] .metric-score')).toHaveText('8.0');
    });

    await e2e.step('what the score would be stands beside it', async () => {
      const beside = panel.locator('.override-standing').getByText(/^Computed: /);
      await expect(beside).toHaveText(/^Computed: \d/);
      computed = (await beside.innerText()).replace(/^Computed: /, '');
    });

    await e2e.step('after its end the computed score counts again, and it says so', async () => {
      sandbox.clock.advance(7 * DAY + 120_000);
      // Host time is learned from an answer, and what was just read of this customer is not asked for again.
      await page.bringToFront();
      await page.goto('https://acme.zendesk.com/agent/tickets/4400');
      await expect(badgeOf(page, 'ticket/4400')).toBeVisible();
      await lightning.bringToFront();
      // A week later all of it is read again.
      await expect(number).toHaveText(`${computed} / 10`, { timeout: 30_000 });
      await expect(panel.getByText(/^The score that Tom Adler had set, 8\.5, ended /)).toBeVisible();
      await expect(badgeOf(lightning, `account/${account}`)).not.toHaveAccessibleName(/^Bellwether: 8\.5/);
    });
  },
);
