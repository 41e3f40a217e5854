import { browser } from './browser';

const COOKIES = { permissions: ['cookies' as const] };

const hosts = () => ({ origins: browser.runtime.getManifest().host_permissions ?? [] });

/** What the person may allow beyond what the extension was installed with. */
export const permissions = {
  mayReadCookies: (): Promise<boolean> => browser.permissions.contains(COOKIES),
  /** To be called right in a click, before anything is waited for: the browser wants the person's gesture. False: it was not allowed. */
  askForCookies: (): Promise<boolean> => browser.permissions.request(COOKIES),
  /** Whether all hosts of the manifest may be reached: the browser lets a person take that back, also one site at a time. */
  mayReachHosts: (): Promise<boolean> => browser.permissions.contains(hosts()),
  /** As `askForCookies`: right in a click. */
  askForHosts: (): Promise<boolean> => browser.permissions.request(hosts()),
  giveBackCookies: async (): Promise<void> => {
    await browser.permissions.remove(COOKIES);
  },
};
