import type { Locator, Page } from '@playwright/test';

/** Opens a badge's popover and reads it: its button counts a click only when it has been in plain sight for a while. */
export async function openPopover(page: Page, record: string): Promise<Locator> {
  const badge = page.locator(`bellwether-badge[data-record="${record}"]`);
  await badge.getByRole('button', { name: 'Bellwether: why, and what to do' }).click();
  const popover = badge.getByRole('dialog', { name: 'Bellwether: why, and what to do' });
  await popover.getByRole('button').evaluate(seenFor, 600);
  return popover;
}

/** Resolves when an element has been wholly visible for so many milliseconds. */
function seenFor(element: Element, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    let since = Number.POSITIVE_INFINITY;
    const options = { threshold: 1, trackVisibility: true, delay: 100 };
    new IntersectionObserver((entries) => {
      for (const { time, isIntersecting } of entries)
        since = isIntersecting ? time : Number.POSITIVE_INFINITY;
    }, options).observe(element);
    const look = () => {
      if (performance.now() - since >= milliseconds) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
