import { browser } from './browser';

/** Facts about this extension itself. */
export const extension = {
  version: (): string => browser.runtime.getManifest().version,
  id: (): string => browser.runtime.id,
  /** Whether an address is one of our own pages. */
  isOurs: (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false,
};
