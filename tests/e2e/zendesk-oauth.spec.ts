import { expect, type Page } from '@playwright/test';
import { ZENDESK_CLIENT_ID } from '../sandbox/zendesk/sign-in/client-id';
import { badgeOf } from './harness/badge-of';
import { e2eAs } from './harness/e2e-as';
import { nameOwnerOnly } from './harness/name-owner-only';
import { openPopover } from './harness/open-popover';
import type { TestBrowser } from './harness/start-browser';
import { transitionsOn } from './harness/transitions-on';
import { writesTo } from './harness/writes-to';

const ticket = 4821;
const record = `ticket/${ticket}`;
const address = `/agent/tickets/${ticket}`;

/** In the settings: enters account and client. */
async function fill(browser: TestBrowser, clientId: string): Promise<Page> {
  const settings = await browser.inside('connections');
  await settings.bringToFront();
  const account = settings.getByLabel('Zendesk account');
  const offer = settings.getByText('Work without an open Zendesk tab (optional)');
  await offer.waitFor();
  if (!(await account.isVisible())) await offer.click();
  await account.fill('acme.zendesk.com');
  await settings.getByLabel('Client identifier').fill(clientId);
  return settings;
}

const signIn = (settings: Page) => settings.getByRole('button', { name: 'Sign in to Zendesk' }).click();

/** Begins a sign-in and gives the window that opens. */
async function startSignIn(
  browser: TestBrowser,
  clientId: string,
): Promise<{ settings: Page; opened: Page }> {
  const settings = await fill(browser, clientId);
  const opened = browser.context.waitForEvent('page');
  await signIn(settings);
  return { settings, opened: await opened };
}

e2eAs(
  'signed in by OAuth, an escalation is written with no Zendesk tab open',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(180_000);
    const { zendesk } = sandbox;
    const maya = await openAs('maya', address);
    const line = (settings: Page) => settings.locator('.connection[data-account="acme.zendesk.com"]');

    await e2eAs.step(
      'a wrong client ends on a page of Zendesk; closing it, one is told what to compare',
      async () => {
        const { settings, opened } = await startSignIn(maya.browser, 'somebody_elses');
        await expect(opened.getByText('No such client')).toBeVisible();
        await opened.close();
        await expect(settings.getByText(/compare the client identifier and the redirect URL/)).toBeVisible();
      },
    );

    await e2eAs.step('the same where the host answers with an error status: there is no window', async () => {
      zendesk.oauth.switches.refusal = 'error-status';
      const settings = await fill(maya.browser, 'somebody_elses');
      await signIn(settings);
      await expect(settings.getByText(/did not show its sign-in page/)).toBeVisible();
    });

    await e2eAs.step('who denies access is told how to allow it', async () => {
      const { settings, opened } = await startSignIn(maya.browser, ZENDESK_CLIENT_ID);
      await opened.getByRole('button', { name: 'Deny' }).click();
      await expect(settings.getByText(/choose Allow/)).toBeVisible();
      expect(zendesk.oauth.alive('maya')).toBe(0);
    });

    await e2eAs.step('the sign-in says as whom one is connected', async () => {
      const { settings, opened } = await startSignIn(maya.browser, ZENDESK_CLIENT_ID);
      await expect(opened.getByText(/use your Zendesk account/)).toBeVisible();
      await opened.getByRole('button', { name: 'Allow' }).click();
      await expect(settings.getByText('Connected to acme.zendesk.com as Maya Ortiz.').first()).toBeVisible();
      await expect(line(settings)).toContainText('Connected as Maya Ortiz · by OAuth');
      await line(settings).getByRole('button', { name: 'Test' }).click();
      await expect(line(settings)).toContainText('It works: you are Maya Ortiz.');
      await expect(settings.locator('code').first()).toHaveText(
        /^https:\/\/[a-p]{32}\.chromiumapp\.org\/zendesk$/,
      );
    });

    await e2eAs.step(
      'one click, the tab is closed at once: it is written directly, by the token alone',
      async () => {
        await maya.page.bringToFront();
        await maya.page.reload();
        await expect(badgeOf(maya.page, record)).toHaveAccessibleName(/83 Critical/);
        await nameOwnerOnly(maya, record);
        const popover = await openPopover(maya.page, record);
        await popover.getByRole('button', { name: /^Escalate to / }).click();
        await expect(badgeOf(maya.page, record)).toHaveAccessibleName(/Escalating/);
        await maya.page.close();
        await expect.poll(() => transitionsOn(sandbox, ticket).length, { timeout: 60_000 }).toBe(1);
        const extension = `chrome-extension://${maya.browser.extensionId}`;
        await expect
          .poll(() => writesTo(sandbox, ticket).map(({ status, origin, user }) => [status, origin, user]))
          .toEqual([[200, extension, 'maya']]);
      },
    );

    await e2eAs.step('ended in the settings, it is ended at Zendesk, too', async () => {
      const settings = await maya.browser.inside('connections');
      await settings.bringToFront();
      await line(settings).getByRole('button', { name: 'Disconnect' }).click();
      await expect(line(settings)).toContainText('by the browser’s session');
      await expect.poll(() => zendesk.oauth.alive('maya')).toBe(0);
    });
  },
);

e2eAs(
  'pages open as somebody else: the settings say in whose name, and take the choice',
  async ({ openAs }) => {
    e2eAs.setTimeout(120_000);
    const { browser, page } = await openAs('maya', address);
    const { settings, opened } = await startSignIn(browser, ZENDESK_CLIENT_ID);
    await opened.getByRole('button', { name: 'Allow' }).click();
    await expect(settings.getByText('Connected to acme.zendesk.com as Maya Ortiz.').first()).toBeVisible();
    await page.bringToFront();
    await page.goto('https://acme.zendesk.com/access/logout');
    await page.getByLabel('Who are you?').selectOption('priya');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.goto(`https://acme.zendesk.com${address}`);
    await expect(badgeOf(page, record)).toHaveAccessibleName(/83 Critical/);
    await settings.bringToFront();
    await settings.reload();
    const line = settings.locator('.connection[data-account="acme.zendesk.com"]');
    await expect(line).toContainText('open in this browser as Priya Raman, but Maya Ortiz has signed in');
    await expect(line).toContainText('Connected as Priya Raman');
    await line.getByRole('button', { name: 'Work as Maya Ortiz' }).click();
    await expect(line).toContainText('stands there under the name of Maya Ortiz');
    await expect(line).toContainText('Connected as Maya Ortiz');
  },
);
