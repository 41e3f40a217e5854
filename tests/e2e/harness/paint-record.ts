import type { TestBrowser } from './start-browser';

/** What the extension keeps to paint the badge of a Zendesk record with, by its name `ticket/4821`; `null` when it keeps nothing. */
export async function paintRecord(
  browser: TestBrowser,
  record: string,
): Promise<{ computedAt: number; number: number | null } | null> {
  const page = await browser.inside();
  const stored = await page.evaluate(async (key) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    return (await chrome.storage.local.get(key))[key] ?? null;
  }, `paint:acme.zendesk.com/${record}`);
  return stored as Awaited<ReturnType<typeof paintRecord>>;
}
