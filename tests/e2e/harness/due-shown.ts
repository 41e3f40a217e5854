import type { TestBrowser } from './start-browser';

interface Interface {
  notifications: { getAll(): Promise<Record<string, true>> };
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
  };
}

/** What the extension shows outside of pages: the ids of its pop-ups, and the count and words of its toolbar icon. */
export async function dueShown(
  browser: TestBrowser,
): Promise<{ popUps: string[]; count: string; words: string }> {
  const page = await browser.inside();
  return page.evaluate(async () => {
    const { notifications, action } = (globalThis as unknown as { chrome: Interface }).chrome;
    return {
      popUps: Object.keys(await notifications.getAll()),
      count: await action.getBadgeText({}),
      words: await action.getTitle({}),
    };
  });
}
