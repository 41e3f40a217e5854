import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  expect,
  type Page,
} from '@playwright/test';
import { browserFlags } from '../../bootstrap/browser-flags.mjs';

/** The built extension; another build can be named, e.g. the unpacked zip. */
const extension = process.env.EXTENSION_PATH ?? resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** A real Chromium with the extension, one profile of one person. */
export interface TestBrowser {
  context: BrowserContext;
  /** Folder of the profile on disk. */
  profile: string;
  extensionId: string;
  /** A page of the extension itself, to look into its storage. */
  inside(room?: string): Promise<Page>;
  /** The real side panel of the window, once it is open. */
  panel(): Promise<Page>;
  /** Stops the worker as Chromium does, and proves it. */
  stopWorker(): Promise<void>;
  /** Lets the worker not run one more line, until the function given back is called. */
  holdWorker(): Promise<() => Promise<void>>;
  /** The id of the worker's present life. */
  bootId(): Promise<string>;
  /** Errors that any page's console has shown. */
  errors: string[];
  close(): Promise<void>;
}

/** Starts Chromium against a sandbox. `profile` goes on with an earlier one; without it a new one is made and removed. */
export async function startBrowser(options: {
  hostRules: string;
  profile?: string;
  language?: string;
  colorScheme?: 'light' | 'dark';
  headed?: boolean;
  size?: { width: number; height: number };
  /** Folder of another build than the usual one. */
  build?: string;
  /** The page of the first run, which a new profile opens by itself, stays open. */
  keepWelcome?: boolean;
}): Promise<TestBrowser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'bellwether-'));
  const isNew = !existsSync(join(profile, 'Default'));
  const size = options.size ?? { width: 1440, height: 900 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    ignoreHTTPSErrors: true,
    colorScheme: options.colorScheme ?? null,
    locale: options.language ?? 'en-GB',
    args: [
      ...browserFlags(options.build ?? extension),
      ...(options.headed ? [] : ['--headless=new']),
      `--window-size=${size.width},${size.height}`,
      `--lang=${options.language ?? 'en-GB'}`,
      '--remote-debugging-port=0',
      options.hostRules,
    ],
  });
  const errors: string[] = [];
  const listen = (page: Page) => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      const harmless = /Failed to load resource|net::ERR/.test(message.text());
      if (message.type() === 'error' && !harmless) errors.push(`${page.url()}: ${message.text()}`);
    });
  };
  for (const page of context.pages()) listen(page);
  context.on('page', listen);
  const [present] = context.serviceWorkers();
  const worker = present ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;

  if (isNew) {
    const address = `chrome-extension://${extensionId}/welcome.html`;
    const welcome = () => context.pages().find((page) => page.url().startsWith(address));
    await expect.poll(() => welcome() !== undefined, { message: 'the first run is open' }).toBe(true);
    if (options.keepWelcome !== true) await welcome()?.close();
  }

  let cdp: Browser | null = null;
  let session: CDPSession | null = null;
  /** Connections through which a side panel was found. */
  const looking: Browser[] = [];
  const debuggingAddress = () =>
    `http://127.0.0.1:${readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`;
  const connect = async (): Promise<{ session: CDPSession }> => {
    cdp ??= await chromium.connectOverCDP(debuggingAddress());
    session ??= await cdp.newBrowserCDPSession();
    return { session };
  };
  const inside = async (room?: string): Promise<Page> => {
    const address = `chrome-extension://${extensionId}/options.html`;
    const wanted = room === undefined ? address : `${address}#/${room}`;
    const standing = context.pages().find((page) => page.url().startsWith(address));
    const page = standing ?? (await context.newPage());
    if (standing === undefined || room !== undefined) await page.goto(wanted);
    return page;
  };
  const workerTargets = async () => {
    const { session: browserSession } = await connect();
    const { targetInfos } = await browserSession.send('Target.getTargets');
    return targetInfos.filter((one) => one.type === 'service_worker' && one.url.includes(extensionId));
  };

  return {
    context,
    profile,
    extensionId,
    errors,
    inside,
    async panel() {
      const find = (browser: Browser) =>
        browser
          .contexts()
          .flatMap((one) => one.pages())
          .find((page) => page.url().includes('/sidepanel.html'));
      // A panel that opens later is not told to a connection that stands already: then a new one looks.
      for (const browser of looking) {
        const page = find(browser);
        if (page !== undefined) return page;
      }
      let page: Page | undefined;
      await expect
        .poll(
          async () => {
            const browser = await chromium.connectOverCDP(debuggingAddress());
            page = find(browser);
            if (page === undefined) await browser.close();
            else looking.push(browser);
            return page !== undefined;
          },
          { message: 'the side panel is open' },
        )
        .toBe(true);
      if (page === undefined) throw new Error('The side panel was closed again.');
      return page;
    },
    async stopWorker() {
      const { session: browserSession } = await connect();
      // A message the page had just sent starts the worker again: that one is stopped too.
      const stopAll = async () => {
        const running = await workerTargets();
        for (const { targetId } of running) await browserSession.send('Target.closeTarget', { targetId });
        return running.length;
      };
      await expect.poll(stopAll, { message: 'the worker is stopped' }).toBe(0);
    },
    async holdWorker() {
      const { session: browserSession } = await connect();
      const [target] = await workerTargets();
      if (target === undefined) throw new Error('There is no worker to hold: wake it first.');
      const { sessionId } = await browserSession.send('Target.attachToTarget', { targetId: target.targetId });
      const tell = (id: number, method: string) =>
        browserSession.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method }),
        });
      await tell(1, 'Debugger.enable');
      await tell(2, 'Debugger.pause');
      return async () => {
        await browserSession.send('Target.detachFromTarget', { sessionId });
      };
    },
    async bootId() {
      const page = await inside();
      const stored = await page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };
        };
        return (await chrome.storage.session.get('worker')).worker;
      });
      return (stored as { bootId: string }).bootId;
    },
    async close() {
      for (const one of [cdp, ...looking]) await one?.close().catch(() => undefined);
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}
