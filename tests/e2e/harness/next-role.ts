import { expect, type Page } from '@playwright/test';

/** The role of the next level, as the panel's path names it while nobody holds it. */
export async function nextRole(panel: Page): Promise<string> {
  const nobody = /^(.*): nobody named yet/m;
  const step = panel.locator('ol.path > li[data-state="next"]', { hasText: 'nobody named yet' });
  await expect(step).toBeVisible();
  const role = nobody.exec(await step.innerText())?.[1]?.trim();
  if (role === undefined || role === '') throw new Error('The next level names no role.');
  return role;
}
