import { expect } from '@playwright/test';
import { e2eAs } from './harness/e2e-as';
import { openPanel } from './harness/open-panel';

e2eAs(
  'an agent says by keyboard alone what is wrong with a warning, and is left in peace',
  async ({ openAs }) => {
    const { browser, page } = await openAs('maya', '/agent/tickets/4821');
    const panel = await openPanel(browser, page, 'ticket/4821');
    const reason = panel.locator('[data-reason="no-reply-in-time"]');
    const row = reason.getByRole('button').first();
    await expect(row).toHaveAttribute('aria-expanded', 'false');
    // Once all is read, as the sandbox is shipped.
    const risk = panel.locator('[data-risk]');
    await expect(risk).toHaveAttribute('data-risk', '83');

    await expect(panel.locator('.reliefs')).toContainText(
      /^A public reply now brings it to \d+ [A-Z][a-z]+\./,
    );
    await row.focus();
    await panel.keyboard.press('Enter');
    await expect(reason).toContainText(/Messages · updated/);
    await expect(reason).toContainText('Noticed here');

    await panel.keyboard.press('Tab');
    await expect(reason.getByRole('button', { name: 'Agree', exact: true })).toBeFocused();
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await expect(reason.getByRole('button', { name: 'Disagree', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await reason.getByLabel('What is wrong with it?').fill('Omar and I spoke on the phone.');
    await panel.keyboard.press('Enter');
    await expect(reason.getByRole('button', { name: 'Keep' })).toHaveAttribute('aria-disabled', 'true');

    await reason.getByRole('button', { name: 'Be quiet about it' }).focus();
    await panel.keyboard.press('Enter');
    await expect(reason.getByRole('radio', { name: /^1 hour, until/ })).toBeChecked();
    await reason.getByRole('textbox', { name: 'Reason' }).fill('Waiting for the fix');
    await panel.keyboard.press('Enter');
    await expect(reason.getByRole('button', { name: 'Tell me again' })).toBeFocused();
    await expect(row).toContainText(/You disagree.*Quiet until/);
    await expect(risk).toHaveAttribute('data-risk', '83');

    // It is kept, and taken back by the same button.
    await panel.reload();
    await expect(row).toContainText(/You disagree.*Quiet until/);
    await row.click();
    await expect(reason.getByLabel('What is wrong with it?')).toHaveValue('Omar and I spoke on the phone.');
    await reason.getByRole('button', { name: 'Tell me again' }).click();
    await reason.getByRole('button', { name: 'Disagree', exact: true }).click();
    await expect(row).not.toContainText(/You disagree|Quiet/);
  },
);
