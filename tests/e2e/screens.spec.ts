import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { buildGallery } from '../gallery/build-gallery';
import type { GalleryLanguage } from '../gallery/gallery-language';
import { openScene } from '../gallery/open-scene';
import { overflowing } from '../gallery/overflowing';
import { scenes } from '../gallery/scenes';
import { serveGallery } from '../gallery/serve-gallery';
import { untranslated } from '../gallery/untranslated';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** As narrow as the browser makes a side panel. */
const NARROW = 320;
/** A few pages one after the other in one test: neither a browser for each nor all of them behind one failure. */
const TOGETHER = 12;

let context: BrowserContext;
test.beforeAll(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  context = await browser.newContext();
  await serveGallery(context, await buildGallery());
});
test.afterAll(async () => {
  await context.browser()?.close();
});

const groups = Array.from({ length: Math.ceil(scenes.length / TOGETHER) }, (_, group) =>
  scenes.slice(group * TOGETHER, (group + 1) * TOGETHER),
);
for (const [index, group] of groups.entries()) {
  const title = `${group[0]?.name} … ${group.at(-1)?.name}`;

  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing (${index + 1}, ${theme}): ${title}`, async () => {
      const found = await over(group, { language: 'en', theme }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      });
      expect(found).toEqual([]);
    });

  test(`all words come from the catalogue, and nothing overflows (${index + 1}): ${title}`, async () => {
    const found = [
      ...(await over(group, { language: 'en', theme: 'light' }, overflowing)),
      ...(await over(group, { language: 'de', theme: 'light' }, overflowing)),
      ...(await over(group, { language: 'pseudo', theme: 'light' }, async (page, scene) => [
        ...(await overflowing(page)),
        ...(await untranslated(page, scene)),
      ])),
    ];
    expect(found).toEqual([]);
  });
}

/** What is found in each of the scenes, with its name before it. */
async function over(
  group: typeof scenes,
  look: { language: GalleryLanguage; theme: 'light' | 'dark' },
  find: (page: Page, scene: (typeof scenes)[number]) => Promise<string[]>,
): Promise<string[]> {
  const page = await context.newPage();
  const all: string[] = [];
  page.on('pageerror', (error) => all.push(`error: ${error.message}`));
  for (const scene of group) {
    await openScene(page, scene, { ...look, width: NARROW });
    all.push(...(await find(page, scene)).map((one) => `${scene.name} (${look.language}): ${one}`));
  }
  await page.close();
  return all;
}
