import type { Page } from '@playwright/test';

/** Opens an address of the agent workspace and, on the login page that comes up, signs in as a person of the seed. */
export async function signInToZendesk(page: Page, person: string, address: string): Promise<void> {
  await page.goto(`https://acme.zendesk.com${address}`);
  await page.getByLabel('Who are you?').selectOption(person);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`**${address}`);
}
