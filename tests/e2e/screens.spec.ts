import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { allScenes } from '../gallery/all-scenes';
import { buildGallery } from '../gallery/build-gallery';
import type { GalleryLanguage } from '../gallery/gallery-language';
import { openScene } from '../gallery/open-scene';
import { overflowing } from '../gallery/overflowing';
import { serveGallery } from '../gallery/serve-gallery';
import { untranslated } from '../gallery/untranslated';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What of axe depends on the theme: all else is the same in both. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];
/** As narrow as the browser makes a side panel; a tab of 1,280 px at 200 %. */
const NARROW = { panel: 320, dashboard: 640, settings: 640, welcome: 640 };
/** A few pages one after the other in one test: neither a browser for each nor all of them behind one failure. */
const TOGETHER = 10;

test.describe.configure({ timeout: 240_000 });

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

const scenes = await allScenes();
const groups = Array.from({ length: Math.ceil(scenes.length / TOGETHER) }, (_, group) =>
  scenes.slice(group * TOGETHER, (group + 1) * TOGETHER),
);
for (const [index, group] of groups.entries())
  test(`screens ${index + 1}, ${group[0]?.name} to ${group.at(-1)?.name}: axe, overflow, catalogue`, async () => {
    const page = await context.newPage();
    const found: string[] = [];
    page.on('pageerror', (error) => found.push(`error: ${error.message}`));
    for (const scene of group) {
      const note = (where: string, lines: readonly string[]) =>
        found.push(...lines.map((line) => `${scene.name} (${where}): ${line}`));
      const open = (language: GalleryLanguage) =>
        openScene(page, scene, { language, theme: 'light', width: NARROW[scene.page] });
      await open('en');
      note('en', await overflowing(page));
      // As high as its content: what just then lies half under the bar at the foot is no target too small.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: NARROW[scene.page], height: Math.max(900, height) });
      note('light', await violations(new AxeBuilder({ page }).withTags(LEVELS)));
      await page.emulateMedia({ colorScheme: 'dark' });
      note('dark', await violations(new AxeBuilder({ page }).withRules(BY_COLOUR)));
      await open('de');
      note('de', await overflowing(page));
      await open('pseudo');
      note('pseudo', [...(await overflowing(page)), ...(await untranslated(page, scene))]);
    }
    await page.close();
    expect(found).toEqual([]);
  });

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
