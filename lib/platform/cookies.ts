import { browser } from './browser';

/** The browser's cookies: there only after the person allowed it. */
export const cookies = {
  /** The values kept under a name that a request to this address would carry, each with the host it belongs to. */
  async read(url: string, name: string): Promise<{ host: string; value: string }[]> {
    // The namespace is not there before the permission is.
    if (browser.cookies === undefined) return [];
    const found = await browser.cookies.getAll({ url, name });
    return found.map(({ domain, value }) => ({ host: domain.replace(/^\./, ''), value }));
  },
};
