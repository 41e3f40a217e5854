import type { Page } from '@playwright/test';
import type { Scene } from './scene';
import type { SceneLook } from './scene-look';
import { GALLERY } from './serve-gallery';

/** Shows a scene in a page of a context that `serveGallery` gave the files to, and presses what is to be pressed. */
export async function openScene(page: Page, scene: Scene & { part: string }, look: SceneLook): Promise<void> {
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.clock.setFixedTime(scene.now);
  await page.goto(
    `${GALLERY}/index.html?part=${scene.part}&scene=${scene.name}&language=${look.language}#/${scene.place ?? ''}`,
  );
  await page.locator('#root > *').first().waitFor();
  // Sections ask for themselves: a picture of one that has no answer yet would be of another scene.
  await page.waitForTimeout(SETTLE_MILLISECONDS);
  for (const selector of scene.press ?? []) await page.locator(selector).first().click();
}

const SETTLE_MILLISECONDS = 50;
