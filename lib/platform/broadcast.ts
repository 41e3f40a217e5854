import { browser } from './browser';

/** Tells all open pages of the extension. Nobody listening is fine. */
export async function broadcast(message: unknown): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
