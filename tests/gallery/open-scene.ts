import type { Page } from '@playwright/test';
import type { Scene } from './scene';
import type { SceneLook } from './scene-look';
import { GALLERY } from './serve-gallery';

/**
 * Shows a scene in a page of a context that `serveGallery` gave the files to, and presses what is to be pressed. A page that shows one
 * already is not loaded again.
 */
export async function openScene(page: Page, scene: Scene & { part: string }, look: SceneLook): Promise<void> {
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  const size = page.viewportSize();
  if (size?.width !== look.width || size.height !== 900)
    await page.setViewportSize({ width: look.width, height: 900 });
  if (!(await page.evaluate(() => globalThis.gallery !== undefined))) {
    await page.goto(`${GALLERY}/index.html`);
    await page.waitForFunction(() => globalThis.gallery !== undefined);
  }
  // Where the scene before was clicked last, this one may have a button.
  await page.mouse.move(0, 0);
  const { part, name } = scene;
  await page.evaluate((wish) => globalThis.gallery?.show(wish), { part, name, language: look.language });
  for (const selector of scene.press ?? []) {
    await page.locator(selector).first().click();
    await page.evaluate(() => globalThis.gallery?.atRest());
  }
}
