import { expect } from '@playwright/test';
import { badgeOf } from './badge-of';
import { nameAndEscalate } from './name-and-escalate';
import { openPanel } from './open-panel';
import type { SignedIn } from './signed-in';

/** Names the next level's owner by escalating, takes that back, and closes the panel: from now on one click is enough. */
export async function nameOwnerOnly(
  { browser, page }: SignedIn,
  record: string,
  owner = 'Priya Raman',
): Promise<void> {
  const panel = await openPanel(browser, page, record);
  await nameAndEscalate(panel, 'Level 1', 'Senior engineer', owner);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('button', { name: `Escalate to ${owner}` })).toBeVisible();
  // The badge is told last.
  await expect(badgeOf(page, record)).not.toHaveAccessibleName(/Escalati/);
  const closed = panel.waitForEvent('close');
  await panel.evaluate(() => window.close());
  await closed;
}
