import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { openPanel } from './harness/open-panel';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';
import { signInToZendesk } from './harness/sign-in-to-zendesk';
import type { TestBrowser } from './harness/start-browser';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function dashboardOf(browser: TestBrowser, room: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/${room}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** The tab that shows a page of the extension, as soon as there is one. */
async function ownPage(browser: TestBrowser, file: string): Promise<Page> {
  const found = () => browser.context.pages().find((page) => page.url().includes(`/${file}`));
  await expect.poll(() => found() !== undefined).toBe(true);
  const page = found();
  if (page === undefined) throw new Error(`No tab shows ${file}.`);
  return page;
}

async function axeFindsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
}

e2e(
  'HS7, HS9: a CSM finds the five accounts to call, each with its reason, and opens the first',
  async ({ sandbox, chromium }) => {
    e2e.setTimeout(240_000);
    const ids = sandbox.seed.accounts.slice(0, 7).map(({ salesforceId }) => salesforceId);
    const page = await chromium.context.newPage();
    await signInToSalesforce(page, 'tom', `/lightning/r/Account/${ids[0]}/view`);
    await connectSalesforce(chromium);
    await page.bringToFront();
    for (const id of ids) {
      await page.goto(`https://acme.lightning.force.com/lightning/r/Account/${id}/view`);
      await expect(badgeOf(page, `account/${id}`)).toBeVisible();
    }
    const dashboard = await dashboardOf(chromium, 'portfolio');
    const rows = dashboard.locator('tbody tr[aria-rowindex]');
    await expect(rows).toHaveCount(ids.length, { timeout: 30_000 });

    await e2e.step('the groups by likelihood sum to all customers', async () => {
      const counts = dashboard.locator('.filter-choice').first().locator('button span');
      const groups = async () => (await counts.allTextContents()).map(Number);
      await expect.poll(async () => (await groups())[0]).toBe(ids.length);
      const [, ...parts] = await groups();
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(ids.length);
    });

    await e2e.step('who is to be called stands first, and every such row says why', async () => {
      const without = await rows.evaluateAll((all) =>
        all.map((row) => /no reason to call now|not known yet/.test(row.textContent ?? 'not known yet')),
      );
      expect(without).toEqual(without.toSorted((a, b) => Number(a) - Number(b)));
      await expect(dashboard.getByText(/^Customers with a reason to call come first/)).toBeVisible();
    });

    await e2e.step('a group and a cohort narrow the list, one press widens it again', async () => {
      await dashboard.getByLabel('Search customers').fill('nobody is called so');
      await expect(dashboard.getByText('Nothing matches these filters.')).toBeVisible();
      await dashboard.getByRole('button', { name: 'Clear the filters' }).click();
      await expect(rows).toHaveCount(ids.length);
      await dashboard.getByRole('button', { name: 'Tier' }).click();
      // Until then it shows the former division.
      await expect(dashboard.getByRole('button', { name: 'Tier' })).toHaveAttribute('aria-pressed', 'true');
      await expect(dashboard.locator('.cohorts table')).toHaveAttribute('aria-busy', 'false');
      const cohort = dashboard.locator('.cohorts tbody tr').first();
      const count = Number(await cohort.locator('td').first().textContent());
      await cohort.getByRole('button').click();
      await expect(rows).toHaveCount(count);
      await cohort.getByRole('button').click();
      await expect(rows).toHaveCount(ids.length);
    });

    await e2e.step('the first one opens on its own page', async () => {
      const link = rows.first().getByRole('button').first();
      const name = (await link.textContent()) ?? '';
      const account = sandbox.seed.accounts.find((one) => one.name === name);
      expect(account, name).toBeDefined();
      await link.press('Enter');
      const shown = () =>
        chromium.context
          .pages()
          .filter((one) => one.url().includes(`/lightning/r/Account/${account?.salesforceId}/`));
      await expect.poll(() => shown().length).toBe(1);
      await expect.poll(() => shown()[0]?.evaluate(() => document.visibilityState)).toBe('visible');
    });
  },
);

e2e(
  'a team lead goes from the panel to the dashboard, sorts and filters the queue, and comes back to one tab',
  async ({ chromium }) => {
    e2e.setTimeout(240_000);
    const page = await chromium.context.newPage();
    await signInToZendesk(page, 'maya', '/agent/tickets/4821');
    const panel = await openPanel(chromium, page, 'ticket/4821');
    await panel.getByRole('link', { name: 'Dashboard' }).press('Enter');
    const dashboard = await ownPage(chromium, 'dashboard.html');
    await expect(dashboard.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible({
      timeout: 30_000,
    });
    const rows = dashboard.locator('tbody tr');
    await expect(rows.filter({ hasText: 'Trucks cannot sync since the update' })).toHaveCount(1, {
      timeout: 30_000,
    });

    await e2e.step(
      'what breaches next is first, and never more than 100 rows are in the document',
      async () => {
        await expect(rows.first()).toContainText('min left');
        expect(await rows.count()).toBeLessThanOrEqual(100);
        await expect(dashboard.locator('table')).toHaveAttribute('aria-rowcount', /^\d+$/);
      },
    );

    await e2e.step('a heading sorts, by keys; a filter narrows, and is undone by one press', async () => {
      await dashboard.getByRole('button', { name: 'Risk', exact: true }).press('Enter');
      await expect(dashboard.getByRole('columnheader', { name: 'Risk' })).toHaveAttribute(
        'aria-sort',
        'descending',
      );
      await dashboard.getByLabel('Search subject, customer, owner').fill('trucks sync');
      await expect(rows).toHaveCount(1);
      await dashboard.getByLabel('Level', { exact: true }).selectOption('any');
      await dashboard.getByRole('button', { name: 'Clear the filters' }).click();
      await expect.poll(() => rows.count()).toBeGreaterThan(1);
    });

    await e2e.step('axe finds nothing', () => axeFindsNothing(dashboard));

    await e2e.step('the way to the settings and back leads to the tabs that stand already', async () => {
      await dashboard.getByRole('link', { name: 'Settings' }).click();
      const settings = await ownPage(chromium, 'options.html');
      const tabs = () =>
        chromium.context.pages().filter((one) => one.url().startsWith('chrome-extension://')).length;
      await expect.poll(() => settings.evaluate(() => document.visibilityState)).toBe('visible');
      const before = tabs();
      await settings.getByRole('link', { name: 'Dashboard' }).click();
      await expect.poll(() => dashboard.evaluate(() => document.visibilityState)).toBe('visible');
      expect(tabs()).toBe(before);
    });
  },
);
