import { expect, type Locator } from '@playwright/test';

/** Chooses a person in a list that is searched by typing, by keyboard: Enter takes the highlighted one, once the list is there. */
export async function choosePerson(field: Locator, typed: string): Promise<void> {
  await field.fill(typed);
  const highlighted = field.page().locator('[role=option][data-highlighted]');
  await expect(highlighted).toContainText(typed);
  await field.press('Enter');
  await expect(field.page().getByRole('option', { name: typed, selected: true })).toBeVisible();
}
