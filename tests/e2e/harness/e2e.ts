import { test } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox';
import { startBrowser, type TestBrowser } from './start-browser';

/** A test with a sandbox and a browser of its own. Whatever it does, no page's console may show an error. */
export const e2e = test.extend<{ sandbox: Sandbox; chromium: TestBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures used from this pattern.
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox();
    await use(sandbox);
    sandbox.faults.clear();
    await sandbox.stop();
  },
  chromium: async ({ sandbox }, use) => {
    const browser = await startBrowser({ hostRules: sandbox.hostRules });
    await use(browser);
    await browser.close();
    test.expect(browser.errors, 'errors in any console').toEqual([]);
  },
});
