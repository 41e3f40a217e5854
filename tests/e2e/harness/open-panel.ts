import type { Page } from '@playwright/test';
import { badgeOf } from './badge-of';
import type { TestBrowser } from './start-browser';

/** Opens the real side panel by a click on a record's badge. */
export async function openPanel(browser: TestBrowser, page: Page, record: string): Promise<Page> {
  await badgeOf(page, record).click();
  return browser.panel();
}
