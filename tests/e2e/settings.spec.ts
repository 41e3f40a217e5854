import { expect } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { e2eAs } from './harness/e2e-as';
import { openPanel } from './harness/open-panel';
import { watchPopUps } from './harness/watch-pop-ups';

e2eAs(
  'CO14: figures out of a CSV file change a customer’s health; pop-ups are tried; copies are forgotten, figures stay until they are taken back',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(120_000);
    const northwind = sandbox.zendesk.state.directory.organizationId('northwind-logistics');
    const tom = await openAs('tom', `/agent/organizations/${northwind}`);
    const panel = await openPanel(tom.browser, tom.page, `account/${northwind}`);
    const nps = panel.locator('[data-metric="nps"] .metric-score');
    await expect(nps).toHaveText('–');

    await e2eAs.step('a file says what becomes of each row before anything is imported', async () => {
      const day = new Date(sandbox.clock.now()).toISOString().slice(0, 10);
      const rows = [
        'Customer;Day;NPS',
        `Northwind Logistics;${day};100`,
        `Nobody Whom Anybody Knows;${day};50`,
        `Northwind Logistics;2026-01-05;=1+1`,
      ];
      const settings = await tom.browser.inside('import');
      await settings.bringToFront();
      await settings.getByLabel('CSV file').setInputFiles({
        name: 'nps.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(rows.join('\r\n')),
      });
      await expect(settings.getByText('To import: 1 row of 1 customer.')).toBeVisible();
      await expect(settings.getByRole('heading', { name: 'Unknown customers: 1' })).toBeVisible();
      await expect(settings.getByText('a formula: export the values instead').first()).toBeVisible();
      await settings.getByRole('button', { name: 'Import', exact: true }).click();
      await expect(settings.getByText('Imported: 1 row of 1 customer from nps.csv.').first()).toBeVisible();
    });
    await e2eAs.step('the customer’s health counts it at once', async () => {
      await tom.page.bringToFront();
      await expect(nps).toHaveText('10.0');
    });

    await e2eAs.step('a pop-up is tried, and no sound is on by itself', async () => {
      const settings = await tom.browser.inside('notifications');
      await settings.bringToFront();
      await expect(settings.getByRole('checkbox', { name: 'With a sound' })).not.toBeChecked();
      const popUps = await watchPopUps(tom.browser);
      await settings.getByRole('button', { name: 'Show me one' }).click();
      await expect.poll(async () => (await popUps.shown()).map(({ id }) => id)).toContain('try-out');
      await settings.getByRole('button', { name: 'Yes', exact: true }).click();
      await expect(settings.getByText('Good: pop-ups get through to you.').first()).toBeVisible();
    });

    await e2eAs.step('copies are forgotten and read again; what was imported still counts', async () => {
      const settings = await tom.browser.inside('privacy');
      await settings.bringToFront();
      await expect(settings.getByText(/^Contacted: .*acme\.zendesk\.com/)).toBeVisible();
      await settings.getByRole('button', { name: 'Forget …' }).click();
      await settings.getByRole('button', { name: 'Yes, forget it' }).click();
      await expect(settings.getByText('The copies are forgotten.').first()).toBeVisible();
      await tom.page.bringToFront();
      await tom.page.reload();
      await expect(badgeOf(tom.page, `account/${northwind}`)).toHaveAccessibleName(/\/ 10/);
      await expect(nps).toHaveText('10.0');
    });

    await e2eAs.step('taken back, it does not count any more', async () => {
      const settings = await tom.browser.inside('import');
      await settings.bringToFront();
      await settings.getByRole('button', { name: 'Take back nps.csv' }).click();
      await settings.getByRole('button', { name: 'Yes, take it back' }).click();
      await expect(settings.getByText('Nothing was imported yet.')).toBeVisible();
      await tom.page.bringToFront();
      await expect(nps).toHaveText('–');
    });
  },
);
