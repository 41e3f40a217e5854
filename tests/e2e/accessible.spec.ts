import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { e2e } from './harness/e2e';
import { openPanel } from './harness/open-panel';
import { openPopover } from './harness/open-popover';
import { signInToZendesk } from './harness/sign-in-to-zendesk';

const record = 'ticket/4821';
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const scheme of ['light', 'dark'] as const) {
  e2e(`no findings of axe in panel, popover and settings, ${scheme}`, async ({ chromium }) => {
    const page = await chromium.context.newPage();
    await signInToZendesk(page, 'maya', '/agent/tickets/4821');
    const panel = await openPanel(chromium, page, record);
    await panel.emulateMedia({ colorScheme: scheme });
    await expect(panel.locator('[data-reason]')).toHaveCount(7);
    expect(await findings(panel)).toEqual([]);

    await panel.getByRole('button', { name: 'Escalate to Level 1' }).click();
    await expect(panel.getByRole('option', { name: 'Priya Raman' })).toBeVisible();
    expect(await findings(panel)).toEqual([]);

    const settings = await chromium.inside();
    await settings.emulateMedia({ colorScheme: scheme });
    await expect(settings.getByText('Connected as Maya Ortiz')).toBeVisible();
    expect(await findings(settings)).toEqual([]);

    await page.bringToFront();
    await openPopover(page, record);
    expect(await findings(page, 'bellwether-badge')).toEqual([]);
  });
}

e2e('the keyboard alone leads from the badge to its reasons and back', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await signInToZendesk(page, 'maya', '/agent/tickets/4821');
  const badge = badgeOf(page, record);
  await expect(badge).toHaveAccessibleName(/83 Critical/);
  await badge.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const popover = page.getByRole('dialog', { name: 'Bellwether: why, and what to do' });
  await expect(popover.getByText('Third message without an answer')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await expect(page.getByRole('button', { name: 'Bellwether: why, and what to do' })).toBeFocused();
});

/** What axe finds, as rule and place. The panel is not a page Playwright opened, hence the legacy mode. */
async function findings(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(LEVELS).setLegacyMode(true);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
