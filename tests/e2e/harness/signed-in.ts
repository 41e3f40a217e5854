import type { Page } from '@playwright/test';
import type { TestBrowser } from './start-browser';

/** A browser of somebody who has signed in to Zendesk, and the page in front of them. */
export interface SignedIn {
  browser: TestBrowser;
  page: Page;
}
