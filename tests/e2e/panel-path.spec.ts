import { expect } from '@playwright/test';
import { e2eAs } from './harness/e2e-as';
import { openPanel } from './harness/open-panel';

const ticket = 4821;

e2eAs(
  'by keyboard alone: how a deadline came about, who is next, and who would hold it tonight',
  async ({ openAs }) => {
    const maya = await openAs('maya', `/agent/tickets/${ticket}`);
    const panel = await openPanel(maya.browser, maya.page, `ticket/${ticket}`);
    const clocks = panel.getByRole('region', { name: 'Clocks' });
    const path = panel.getByRole('region', { name: /^Path/ });

    await e2eAs.step('acceptance 4.15: the nearest clock is explained, and its parts add up', async () => {
      const due = clocks.getByRole('button', { name: /left · .* How was this counted/ }).first();
      await due.focus();
      await panel.keyboard.press('Enter');
      const explained = clocks.getByRole('region', { name: /^How .* was counted$/ });
      await expect(explained).toContainText(/counted of/);
      await expect(explained.getByRole('listitem').first()).toContainText('counted');
      await panel.keyboard.press('Escape');
      await expect(explained).toHaveCount(0);
      await expect(due).toHaveAttribute('aria-expanded', 'false');
      await expect(due).toBeFocused();
    });

    await e2eAs.step('PO8: a level opens to contact, limit and what leads there', async () => {
      const level = path.getByRole('button', { name: /^Level 3/ });
      await level.focus();
      await panel.keyboard.press('Enter');
      const facts = path.locator('dl');
      await expect(facts).toContainText('Nobody is named yet');
      await expect(facts).toContainText('Somebody escalates by hand');
      await panel.keyboard.press('Escape');
      await expect(facts).toHaveCount(0);
    });

    await e2eAs.step('acceptance 4.10: a look ahead is marked as one, and left with one press', async () => {
      const other = path.getByRole('button', { name: 'other time' });
      await other.focus();
      await panel.keyboard.press('Enter');
      const slider = path.getByRole('slider', { name: 'Another moment' });
      await slider.focus();
      const before = await slider.getAttribute('aria-valuetext');
      await panel.keyboard.press('ArrowRight');
      await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '');
      await expect(path.getByText(/^Look ahead: .*, not now$/)).toBeVisible();
      await path.getByRole('button', { name: 'Back to now' }).focus();
      await panel.keyboard.press('Enter');
      await expect(path.getByText(/^Look ahead/)).toHaveCount(0);
      await expect(path.getByRole('button', { name: 'now', exact: true })).toBeFocused();
    });
  },
);
