import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFlags } from './browser-flags.mjs';

/** Starts a Chromium with the extension and waits for its worker: the only proof that it was loaded. */
export async function provesExtension(executablePath, extension) {
  const { chromium } = await import('@playwright/test');
  const profile = mkdtempSync(join(tmpdir(), 'bellwether-proof-'));
  let context;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: false,
      args: [...browserFlags(extension), '--headless=new'],
      timeout: 60_000,
    });
    const [worker] = context.serviceWorkers();
    await (worker ?? context.waitForEvent('serviceworker', { timeout: 20_000 }));
    return true;
  } catch (error) {
    console.log(String(error).split('\n')[0]);
    return false;
  } finally {
    await context?.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true });
  }
}
