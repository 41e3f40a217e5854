import { expect } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { e2e } from './harness/e2e';
import { signInToZendesk } from './harness/sign-in-to-zendesk';
import { startBrowser } from './harness/start-browser';

/** A whole desk, with the past it had. */
const onceSetUp = { timeout: 45_000 };

e2e('a fresh profile reaches a true badge by the three steps', async ({ sandbox }) => {
  // The extension is started twice, and the page loaded three times.
  e2e.setTimeout(180_000);
  const browser = await startBrowser({ hostRules: sandbox.hostRules, keepWelcome: true });
  try {
    const address = `chrome-extension://${browser.extensionId}/welcome.html`;
    const opened = browser.context.pages().filter((page) => page.url() === address);
    expect(opened).toHaveLength(1);
    const [welcome] = opened;
    if (welcome === undefined) return;
    const step = (name: string) => welcome.locator(`[data-step=${name}]`);
    await expect(step('connect')).toHaveAttribute('data-standing', 'now');

    const page = await browser.context.newPage();
    await signInToZendesk(page, 'maya', '/agent/filters/1');
    await welcome.bringToFront();
    await expect(step('connect').getByRole('button', { name: 'Connected as Maya Ortiz' })).toBeVisible();

    // As after an installation: pages that are open do not know the new extension yet, and the first run is come back to.
    const tools = await browser.context.newPage();
    await tools.goto('chrome://extensions');
    await tools.evaluate(async (id) => {
      const { developerPrivate } = (
        globalThis as unknown as {
          chrome: {
            developerPrivate: {
              updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
              reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
            };
          };
        }
      ).chrome;
      // Elsewhere an unpacked extension is switched off by it.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: true });
    }, browser.extensionId);
    const again = await browser.context.newPage();
    await expect
      .poll(() =>
        again.goto(address).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    const reload = again.locator('[data-step=reload]');
    await expect(reload).toHaveAttribute('data-standing', 'now');
    await expect(reload.getByText('A reply that you have not sent is lost')).toBeVisible();
    await reload.locator('[data-tab=reload]').getByRole('button', { name: 'Reload' }).click();
    await expect(reload).toHaveAttribute('data-standing', 'done');
    await page.goto('https://acme.zendesk.com/agent/tickets/4821');
    await expect(badgeOf(page, 'ticket/4821')).toContainText('83 Critical');
    await again.bringToFront();
    await expect(again.getByText('It is there: 83 Critical on #4821')).toBeVisible();
    await expect(again.getByRole('heading', { name: 'What is worth doing next' })).toBeVisible();
  } finally {
    await browser.close();
  }
});

e2e(
  'sample data: look around, escalate, leave with one click, and nothing of it remains',
  async ({ sandbox, chromium }) => {
    e2e.setTimeout(180_000);
    const address = (page: string) => `chrome-extension://${chromium.extensionId}/${page}`;
    const welcome = await chromium.context.newPage();
    await welcome.goto(address('welcome.html'));
    await welcome.getByRole('button', { name: 'Look around' }).click();
    await expect(welcome.getByText('Sample data · nothing here is real')).toBeVisible(onceSetUp);
    await expect(welcome).toHaveTitle('Sample data: Welcome to Bellwether');

    const panel = await chromium.context.newPage();
    await panel.goto(address('sidepanel.html'));
    await expect(panel.getByText('Sample data · nothing here is real')).toBeVisible();
    await panel
      .getByRole('button', { name: /Two users see each other’s dashboards/ })
      .first()
      .click();
    await expect(panel.locator('.ticket-who')).toContainText('#4105', onceSetUp);
    await expect(panel.locator('[data-reason]').first()).toBeVisible();
    const settings = await chromium.inside('connections');
    await expect(settings.getByText('Connected as Alex Weber').first()).toBeVisible();

    await panel.bringToFront();
    const bar = panel.locator('.action-bar');
    await bar.getByRole('button', { name: /^Escalate to / }).click();
    // What is asked before depends on the hour: out of hours the sample's clocks stand still as real ones do.
    const undo = bar.getByRole('button', { name: 'Undo' });
    const reason = bar.getByLabel('Reason, for the internal note');
    await expect(undo.or(reason).first()).toBeVisible();
    if (await reason.isVisible()) {
      await reason.fill('Planners see the figures of others.');
      await bar.locator('form button[type=submit]').click();
    }
    await expect(undo).toBeVisible();
    await expect(bar).toContainText('Escalating to Level');

    await panel.getByRole('button', { name: 'Leave sample data' }).click();
    await expect(panel.getByText('Sample data · nothing here is real')).toBeHidden();
    await expect(settings.getByText('Connected as Alex Weber')).toHaveCount(0);
    const left = () =>
      settings.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<object> }> };
        };
        const kept = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
        const databases = (await indexedDB.databases()).map(({ name }) => name);
        return {
          kept: /sample/.test(JSON.stringify(kept)),
          databases: databases.filter((name) => name?.includes('sample')),
        };
      });
    await expect.poll(left).toEqual({ kept: false, databases: [] });
    expect(sandbox.log.clientCalls({})).toEqual([]);
  },
);
