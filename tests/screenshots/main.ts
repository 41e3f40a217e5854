import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildGallery } from '../gallery/build-gallery';
import { openScene } from '../gallery/open-scene';
import { scenes } from '../gallery/scenes';
import { serveGallery } from '../gallery/serve-gallery';

const { values } = parseArgs({
  options: {
    scene: { type: 'string', default: '' },
    out: { type: 'string', default: 'screenshots' },
    language: { type: 'string', multiple: true, default: ['en', 'de'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    width: { type: 'string', multiple: true, default: ['360'] },
  },
});
const wanted = scenes.filter(({ name }) => name.includes(values.scene));
const languages = (['en', 'de', 'pseudo'] as const).filter((language) => values.language.includes(language));
const themes = (['light', 'dark'] as const).filter((theme) => values.theme.includes(theme));
mkdirSync(values.out, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext({ deviceScaleFactor: 1.5 });
await serveGallery(context, await buildGallery());
const page = await context.newPage();
page.on('pageerror', (error) => console.error(error.message));
for (const scene of wanted)
  for (const language of languages)
    for (const theme of themes)
      for (const width of values.width) {
        await openScene(page, scene, { language, theme, width: Number(width) });
        // As high as its content: a bar that sticks to the foot would else stand in the middle of the picture.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width: Number(width), height: Math.max(600, height) });
        const name = [scene.name, language, theme, width].join('_');
        await page.screenshot({ path: join(values.out, `${name}.png`) });
      }
await browser.close();
console.log(
  `${wanted.length * languages.length * themes.length * values.width.length} pictures in ${values.out}`,
);
