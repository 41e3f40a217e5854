import { browser } from './browser';

/** How much lies in this browser, in bytes, as the browser tells; `null` where it does not. */
export async function storageSize(): Promise<{ databases: number | null; settings: number | null }> {
  const estimate = await navigator.storage.estimate().catch(() => null);
  // Not every browser measures its local area.
  const { getBytesInUse } = browser.storage.local as { getBytesInUse?: (keys: null) => Promise<number> };
  return {
    databases: estimate?.usage ?? null,
    settings: (await getBytesInUse?.call(browser.storage.local, null).catch(() => undefined)) ?? null,
  };
}
