import type { Page } from '@playwright/test';

/** In the panel: escalates to a level whose role nobody holds yet, answering who does. */
export async function nameAndEscalate(panel: Page, level: string, role: string, name: string): Promise<void> {
  const bar = panel.locator('.action-bar');
  const button = bar.getByRole('button', { name: `Escalate to ${level}` });
  const more = bar.getByRole('button', { name: 'More' });
  // What is wanted less often stands behind the menu.
  await button.or(more).first().waitFor();
  if (!(await button.isVisible())) await more.click();
  await button.click();
  const question = panel.getByRole('combobox', { name: `Who is the ${role}?` });
  await question.fill(name);
  await panel.getByRole('option', { name }).click();
  await panel.getByRole('button', { name: 'Remember and escalate' }).click();
}
