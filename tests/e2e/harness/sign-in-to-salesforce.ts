import type { Page } from '@playwright/test';

/** Opens an address of the org's Lightning pages and, on the login page that comes up, signs in as a person of the seed. */
export async function signInToSalesforce(page: Page, person: string, address: string): Promise<void> {
  await page.goto(`https://acme.lightning.force.com${address}`);
  await page.locator('select[name=person]').selectOption(person);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`**${address}`);
}
