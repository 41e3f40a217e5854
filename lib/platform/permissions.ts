import { browser } from './browser';

const COOKIES = { permissions: ['cookies' as const] };

/** What the person may allow beyond what the extension was installed with. */
export const permissions = {
  mayReadCookies: (): Promise<boolean> => browser.permissions.contains(COOKIES),
  /** To be called right in a click, before anything is waited for: the browser wants the person's gesture. False: it was not allowed. */
  askForCookies: (): Promise<boolean> => browser.permissions.request(COOKIES),
  giveBackCookies: async (): Promise<void> => {
    await browser.permissions.remove(COOKIES);
  },
};
