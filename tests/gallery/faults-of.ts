import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { GalleryLanguage } from './gallery-language';
import { openScene } from './open-scene';
import { overflowing } from './overflowing';
import type { Scene } from './scene';
import { untranslated } from './untranslated';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What of axe depends on the theme: all else is the same in both. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];
/** As narrow as the browser makes a side panel; a tab of 1,280 px at 200 %. */
const NARROW = { panel: 320, dashboard: 640, settings: 640, welcome: 640 };

/**
 * What is wrong with a scene, each line with where it is: `light` and `dark` are axe's, `en`, `de` and `pseudo` what stands out of the page's
 * width in that language, `pseudo` also what is not from the catalogue. Empty when all is well.
 * @param drawn runs on each drawing before it is judged
 */
export async function faultsOf(
  page: Page,
  scene: Scene & { part: string },
  drawn: (language: GalleryLanguage) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, lines: readonly string[]) =>
    found.push(...lines.map((line) => `${scene.name} (${where}): ${line}`));
  const width = NARROW[scene.page];
  const open = async (language: GalleryLanguage) => {
    await openScene(page, scene, { language, theme: 'light', width });
    await drawn(language);
  };
  await open('en');
  note('en', await overflowing(page));
  // As high as its content: what just then lies half under the bar at the foot is no target too small.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(900, height) });
  note('light', await violations(page, { type: 'tag', values: LEVELS }));
  await page.emulateMedia({ colorScheme: 'dark' });
  note('dark', await violations(page, { type: 'rule', values: BY_COLOUR }));
  await open('de');
  note('de', await overflowing(page));
  await open('pseudo');
  note('pseudo', [...(await overflowing(page)), ...(await untranslated(page, scene))]);
  return found;
}

async function violations(
  page: Page,
  runOnly: { type: 'tag' | 'rule'; values: string[] },
): Promise<string[]> {
  // Half a megabyte of axe once for a document, not with each question; there is no frame that would need its other way to run.
  const stands = await page.evaluate(() => 'axe' in globalThis);
  const axe = new AxeBuilder(stands ? { page, axeSource: ';' } : { page });
  axe.setLegacyMode();
  const { violations: found } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
