import { browser } from './browser';
import { printOf } from './print-of';

/** The browser's cookies: there only after the person allowed it. */
export const cookies = {
  /** The values under a name that a request to this address would carry: of which host each is, and what it is recognised by. */
  async read(url: string, name: string): Promise<{ host: string; value: string; print: string }[]> {
    // The namespace is not there before the permission is.
    if (browser.cookies === undefined) return [];
    const found = await browser.cookies.getAll({ url, name });
    return Promise.all(
      found.map(async ({ domain, value }) => ({
        host: domain.replace(/^\./, ''),
        value,
        print: await printOf(value),
      })),
    );
  },
};
