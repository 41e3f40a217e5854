import { browser } from './browser';

/** What the administrator has set for this browser under a name; `undefined` where nothing is set. */
export async function managed(name: string): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(name))[name];
  } catch {
    // Browsers that know no managed settings say so by refusing.
    return undefined;
  }
}
