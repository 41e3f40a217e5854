import { expect, type Page } from '@playwright/test';
import { SALESFORCE_CONSUMER_KEY } from '../../sandbox/salesforce/consumer-key';
import type { TestBrowser } from './start-browser';

/** In the settings: enters the org and the consumer key, presses Connect, allows access in the window that opens. */
export async function connectSalesforce(browser: TestBrowser): Promise<Page> {
  const settings = await browser.inside('connections');
  await settings.bringToFront();
  await settings.getByLabel('Address').fill('https://acme.lightning.force.com');
  await settings.getByLabel('Consumer key').fill(SALESFORCE_CONSUMER_KEY);
  const opened = browser.context.waitForEvent('page');
  await settings.getByRole('button', { name: 'Connect' }).click();
  await (await opened).locator('button[value=allow]').click();
  await expect(settings.getByText(/^Connected to acme\.my\.salesforce\.com as /).first()).toBeVisible();
  return settings;
}
