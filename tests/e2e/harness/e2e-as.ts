import { expect } from '@playwright/test';
import { collectErrors } from './collect-errors';
import { e2e } from './e2e';
import { signInToZendesk } from './sign-in-to-zendesk';
import type { SignedIn } from './signed-in';
import { startBrowser, type TestBrowser } from './start-browser';

/** A test in which one person or several, each in a browser of their own, meet on one sandbox. No console may show an error. */
export const e2eAs = e2e.extend<{
  /** A new browser profile in which a person of the seed has signed in to Zendesk at an address. */
  openAs(person: string, address: string): Promise<SignedIn>;
}>({
  openAs: async ({ sandbox }, use) => {
    const open: { browser: TestBrowser; collected(): Promise<string[]> }[] = [];
    await use(async (person, address) => {
      const browser = await startBrowser({ hostRules: sandbox.hostRules });
      const collected = await collectErrors(browser);
      open.push({ browser, collected });
      const page = await browser.context.newPage();
      await signInToZendesk(page, person, address);
      return { browser, page };
    });
    sandbox.faults.clear();
    const errors: string[] = [];
    for (const { browser, collected } of open) {
      errors.push(...browser.errors, ...(await collected()));
      await browser.close();
    }
    expect(errors, 'errors in any console').toEqual([]);
  },
});
