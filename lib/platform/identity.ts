import { browser } from './browser';

/** The browser's own sign-in window. */
export const identity = {
  /** The address a host sends the person back to. */
  redirectUrl(host: string): string {
    return browser.identity.getRedirectURL(host);
  },
  /**
   * Opens the sign-in and gives the address it ended at. Rejects when the person closed it, or when it would have needed the
   * person and `interactive` is false.
   */
  signIn(url: string, interactive: boolean): Promise<string> {
    // Sign-in pages redirect by script: without this a silent sign-in gives up at the first page.
    const silent = { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: 15_000 };
    return browser.identity.launchWebAuthFlow({ url, interactive, ...(interactive ? {} : silent) });
  },
};
