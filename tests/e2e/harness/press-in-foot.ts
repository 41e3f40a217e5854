import { expect, type Page } from '@playwright/test';

/**
 * In the panel: presses a button of the foot, which may stand behind "More". News of the record can draw the foot anew at any time,
 * which closes what was opened: then it is opened again.
 */
export async function pressInFoot(panel: Page, name: string | RegExp): Promise<void> {
  const bar = panel.locator('.action-bar');
  const button = bar.getByRole('button', { name });
  const closed = bar.getByRole('button', { name: 'More', exact: true, expanded: false });
  await expect(async () => {
    await button.or(closed).first().waitFor({ timeout: 5_000 });
    if (!(await button.isVisible())) await closed.click({ timeout: 5_000 });
    await button.click({ timeout: 5_000 });
  }).toPass({ timeout: 30_000 });
}
