import { expect, type Page } from '@playwright/test';
import type { Sandbox } from '../sandbox/start-sandbox';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { nameAndEscalate } from './harness/name-and-escalate';
import { nextRole } from './harness/next-role';
import { openPanel } from './harness/open-panel';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';
import type { TestBrowser } from './harness/start-browser';

const org = 'acme.my.salesforce.com';
const lineOf = (settings: Page) => settings.locator(`.connection[data-account="${org}"]`);

function story(sandbox: Sandbox) {
  const caseId = sandbox.seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
  const authors = () =>
    sandbox.salesforce
      .comments(caseId)
      .filter(({ CommentBody }) => String(CommentBody).includes('[bellwether:1 '))
      .map(
        ({ CreatedById }) =>
          sandbox.seed.people.find(({ salesforceId }) => salesforceId === CreatedById)?.key,
      );
  return { caseId, address: `/lightning/r/Case/${caseId}/view`, authors };
}

/** Signs out of Salesforce and in again as somebody else, as "Login As" does with one click. */
async function logInAs(page: Page, person: string, address: string): Promise<void> {
  await page.goto(`https://${org}/secur/logout.jsp`);
  await page.context().clearCookies();
  await signInToSalesforce(page, person, address);
}

/** Begins a sign-in by OAuth and gives the window that opens. */
async function startSignIn(browser: TestBrowser, key: string): Promise<{ settings: Page; opened: Page }> {
  const settings = await browser.inside('connections');
  await settings.bringToFront();
  await settings.getByLabel('Address').fill('https://acme.lightning.force.com');
  await settings.getByLabel('Consumer key').fill(key);
  const opened = browser.context.waitForEvent('page');
  await settings.getByRole('button', { name: 'Connect', exact: true }).click();
  return { settings, opened: await opened };
}

e2e('a sign-in by OAuth that the org refuses says who can do what', async ({ sandbox, chromium }) => {
  e2e.setTimeout(180_000);
  const { salesforce } = sandbox;
  const page = await chromium.context.newPage();
  await signInToSalesforce(page, 'maya', story(sandbox).address);

  await e2e.step(
    'a wrong key ends on a page of the org; closing it, one is told what to compare',
    async () => {
      salesforce.switches.errorPageStatus = 200;
      const { settings, opened } = await startSignIn(chromium, '3MVG9NotAKeyOfThisOrg0000000000');
      await expect(opened.getByText(/invalid_client_id/)).toBeVisible();
      await opened.close();
      await expect(settings.getByText(/showed invalid_client_id, copy the consumer key again/)).toBeVisible();
    },
  );

  await e2e.step('the same where the org answers with an error status: there is no window', async () => {
    salesforce.switches.errorPageStatus = 400;
    const settings = await chromium.inside('connections');
    await settings.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(
      settings.getByText(/showed no sign-in page. Compare the address, the consumer/),
    ).toBeVisible();
  });

  await e2e.step('an app that the administrator has blocked, and one that is not installed', async () => {
    salesforce.switches.appBlocked = true;
    const settings = await chromium.inside('connections');
    await settings.getByLabel('Consumer key').fill(salesforce.consumerKey);
    await settings.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(settings.getByText(/Connected Apps OAuth Usage > Unblock/)).toBeVisible();
    salesforce.switches.appBlocked = false;
    salesforce.switches.appInstalled = false;
    await settings.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(settings.getByText(/Connected Apps OAuth Usage > Install/)).toBeVisible();
    salesforce.switches.appInstalled = true;
  });

  await e2e.step('who denies access is told how to allow it; who allows it is connected', async () => {
    const { settings, opened } = await startSignIn(chromium, salesforce.consumerKey);
    await expect(opened.getByText('Manage user data via APIs')).toBeVisible();
    await opened.getByRole('button', { name: 'Deny' }).click();
    await expect(settings.getByText(/choose Allow/)).toBeVisible();
    await connectSalesforce(chromium);
    await expect(lineOf(settings)).toContainText('Connected as Maya Ortiz · by OAuth');
  });

  await e2e.step('disconnected, nothing of it is left', async () => {
    const settings = await chromium.inside('connections');
    await lineOf(settings).getByRole('button', { name: 'Disconnect' }).click();
    await expect(lineOf(settings)).toContainText('not signed in');
    const left = async () => {
      const keys = await settings.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
        };
        return Object.keys(await chrome.storage.local.get());
      });
      return keys.filter((key) => /^(remembered|climb|climb-told|refused):/.test(key));
    };
    await expect.poll(left).toEqual([]);
  });
});

e2e('the session of the browser, opened by a click and given up again', async ({ sandbox, chromium }) => {
  e2e.setTimeout(180_000);
  const { salesforce } = sandbox;
  const { caseId, address, authors } = story(sandbox);
  const page = await chromium.context.newPage();
  const mayReadCookies = async () => {
    const settings = await chromium.inside('connections');
    return settings.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { contains(what: { permissions: string[] }): Promise<boolean> } };
      };
      return chrome.permissions.contains({ permissions: ['cookies'] });
    });
  };

  await e2e.step('before the click no cookie may be read, and nothing is asked', async () => {
    await signInToSalesforce(page, 'maya', address);
    await expect(badgeOf(page, `ticket/${caseId}`)).toHaveAccessibleName(/Connect Salesforce/);
    expect(await mayReadCookies()).toBe(false);
    expect(sandbox.log.clientCalls({ host: org })).toEqual([]);
  });

  const settings = await chromium.inside('connections');
  const use = settings.getByRole('button', { name: 'Use the session of this browser' });
  await e2e.step('policies that forbid it are named, and the permission is given back', async () => {
    salesforce.switches.sessionApiAccess = false;
    await settings.bringToFront();
    await settings.reload();
    await expect(settings.getByText(/reads the cookie of your Salesforce session/)).toBeVisible();
    await expect(settings.getByLabel('Salesforce org')).toHaveValue(org);
    await use.click();
    await expect(settings.getByText(/your administrator’s policies forbid it/)).toBeVisible();
    await expect.poll(mayReadCookies).toBe(false);
    salesforce.switches.sessionApiAccess = true;
  });

  await e2e.step('opened, the settings say as whom, and the case shows its risk', async () => {
    await use.click();
    await expect(settings.getByText(`Connected to ${org} as Maya Ortiz.`).first()).toBeVisible();
    await expect(lineOf(settings)).toContainText('Connected as Maya Ortiz · by the browser’s session');
    expect(await mayReadCookies()).toBe(true);
    await page.bringToFront();
    await expect(badgeOf(page, `ticket/${caseId}`)).toHaveAccessibleName(/\d+ (Low|Watch|High|Critical)/);
  });

  await e2e.step('the panel says so too; an escalation is written as that person', async () => {
    const panel = await openPanel(chromium, page, `ticket/${caseId}`);
    await expect(panel.locator('[data-identity]')).toHaveText('Salesforce: Maya Ortiz (browser session)');
    await nameAndEscalate(panel, 'Level 1', await nextRole(panel), 'Priya Raman');
    await expect.poll(authors, { timeout: 60_000 }).toEqual(['maya']);
  });

  await e2e.step('logged in as somebody else, it is that person who works', async () => {
    salesforce.switches.loginAs = 'Luca Ferri';
    await logInAs(page, 'luca', address);
    const panel = await chromium.panel();
    await expect(panel.locator('[data-identity]')).toHaveText(/^Salesforce: Luca \S+ \(browser session\)$/);
    salesforce.switches.loginAs = null;
  });

  await e2e.step('signed out of Salesforce, the settings say what to do', async () => {
    await page.goto(`https://${org}/secur/logout.jsp`);
    await page.context().clearCookies();
    await settings.bringToFront();
    await settings.reload();
    await expect(lineOf(settings)).toContainText('Sign in to Salesforce');
  });

  await e2e.step('given up, the permission is given back', async () => {
    await lineOf(settings).getByRole('button', { name: 'Disconnect' }).click();
    await expect(lineOf(settings)).toContainText('not signed in');
    await expect.poll(mayReadCookies).toBe(false);
  });
});

e2e('an administrator logged in as somebody else decides in whose name', async ({ sandbox, chromium }) => {
  e2e.setTimeout(180_000);
  const { salesforce } = sandbox;
  const { caseId, address, authors } = story(sandbox);
  const page = await chromium.context.newPage();
  await signInToSalesforce(page, 'maya', address);
  await connectSalesforce(chromium);
  await page.bringToFront();
  const panel = await openPanel(chromium, page, `ticket/${caseId}`);
  const identity = panel.locator('[data-identity]');
  await expect(identity).toHaveText('Salesforce: Maya Ortiz (OAuth)');

  await e2e.step('the panel says that nothing is written yet, and offers both', async () => {
    salesforce.switches.loginAs = 'Tom Adler';
    salesforce.access.consent('tom');
    await logInAs(page, 'tom', address);
    await expect(
      panel.getByText(/Salesforce is open as Tom Adler, but Maya Ortiz has signed in/),
    ).toBeVisible({
      timeout: 30_000,
    });
    await expect(panel.getByRole('button', { name: 'Work as Tom Adler' })).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Work as Maya Ortiz' })).toBeVisible();
  });

  await e2e.step('what is escalated waits for the decision', async () => {
    await nameAndEscalate(panel, 'Level 1', await nextRole(panel), 'Priya Raman');
    await expect(panel.getByText('Decide who writes in Salesforce').first()).toBeVisible({ timeout: 30_000 });
    expect(authors()).toEqual([]);
  });

  await e2e.step('decided, it is written in that name, and the panel goes on saying so', async () => {
    await panel.getByRole('button', { name: 'Work as Tom Adler' }).click();
    await expect.poll(authors, { timeout: 30_000 }).toEqual(['tom']);
    await expect(identity).toHaveText('Salesforce: Tom Adler (OAuth)');
    await expect(panel.getByRole('button', { name: /^Work as/ })).toHaveCount(0);
  });
});
