import { expect, type Locator } from '@playwright/test';

/** Opens what a button opens, unless it stands open; news that draws it anew, closed, is met by another press. */
export async function expand(button: Locator): Promise<void> {
  await expect(async () => {
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true', { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}
