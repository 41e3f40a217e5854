import type { Locator, Page } from '@playwright/test';

/** The badge of one record in a page, by its button: its accessible name holds all the badge's words. `record` is `ticket/4821`. */
export function badgeOf(page: Page, record: string): Locator {
  return page
    .locator(`bellwether-badge[data-record="${record}"]`)
    .getByRole('button', { name: /^Bellwether: .*Open the panel\.$/ });
}
