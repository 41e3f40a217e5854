import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { allScenes } from '../gallery/all-scenes';
import { buildGallery } from '../gallery/build-gallery';
import { openScene } from '../gallery/open-scene';
import { serveGallery } from '../gallery/serve-gallery';
import type { Wish } from './wish';

/** Takes a picture of each wanted scene of the gallery in each language, theme and width. Gives how many. */
export async function takeScenes({ scene, out, languages, themes, widths }: Wish): Promise<number> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ deviceScaleFactor: 1.5 });
  await serveGallery(context, await buildGallery());
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  let taken = 0;
  for (const one of (await allScenes()).filter(({ name }) => name.includes(scene)))
    for (const language of languages)
      for (const theme of themes)
        for (const width of widths) {
          await openScene(page, one, { language, theme, width });
          // As high as its content: a bar that sticks to the foot would else stand in the middle of the picture.
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ width, height: Math.max(600, height) });
          await page.screenshot({ path: join(out, `${[one.name, language, theme, width].join('_')}.png`) });
          taken += 1;
        }
  await browser.close();
  return taken;
}
