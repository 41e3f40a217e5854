import { browser } from './browser';

/** The id of the browser window that this page stands in. */
export async function currentWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('This page stands in no window. Close the panel and open it again.');
  return id;
}
