import type { TestBrowser } from './start-browser';

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ runtimeErrors: { severity: string; message: string }[] }>;
}

/**
 * Has Chromium collect the extension's errors as its own page of extensions shows them: of the worker through all its lives, of
 * content scripts, side panel and pages. Gives the way to read them. To be called before anything else is opened.
 */
export async function collectErrors(browser: TestBrowser): Promise<() => Promise<string[]>> {
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
      .chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
  }, browser.extensionId);
  return () =>
    page.evaluate(async (extensionId) => {
      const { developerPrivate } = (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome;
      const { runtimeErrors } = await developerPrivate.getExtensionInfo(extensionId);
      return runtimeErrors.filter(({ severity }) => severity === 'ERROR').map(({ message }) => message);
    }, browser.extensionId);
}
