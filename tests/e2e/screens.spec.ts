import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { allScenes } from '../gallery/all-scenes';
import { buildGallery } from '../gallery/build-gallery';
import { drawingOf } from '../gallery/drawing-of';
import { faultsOf } from '../gallery/faults-of';
import type { GalleryLanguage } from '../gallery/gallery-language';
import { openScene } from '../gallery/open-scene';
import { serveGallery } from '../gallery/serve-gallery';

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
    let shown = '';
    page.on('pageerror', (error) => found.push(`${shown} (error): ${error.message}`));
    for (const scene of group) {
      shown = scene.name;
      found.push(...(await faultsOf(page, scene)));
    }
    await page.close();
    expect(found).toEqual([]);
  });

test('one fault of each kind, planted on a screen without any, is found where it is and nowhere else', async () => {
  const page = await context.newPage();
  const scene = scenes.find(({ name }) => name === 'work-full');
  if (scene === undefined) throw new Error('There is no such scene.');
  const plant = (language: GalleryLanguage) =>
    page.evaluate((german) => {
      const style = document.createElement('style');
      style.textContent =
        '.planted-dark { background: #fff; color: #000; } @media (prefers-color-scheme: dark) { .planted-dark { background: #222; color: #333; } }';
      const put = (tag: string, name: string, text: string) => {
        const element = document.createElement(tag);
        element.className = name;
        element.textContent = text;
        document.querySelector('main')?.append(element);
        return element;
      };
      document.head.append(style);
      put('p', 'planted-dark', '1234');
      put('input', '', '');
      put('p', 'planted-text', 'Unworded');
      if (german) put('p', 'planted-wide', '5678').style.inlineSize = '2000px';
    }, language === 'de');
  expect(await faultsOf(page, scene)).toEqual([]);
  expect(await faultsOf(page, scene, plant)).toEqual([
    'work-full (light): label: input',
    'work-full (dark): color-contrast: .planted-dark',
    'work-full (de): outside: p.planted-wide “5678”',
    'work-full (pseudo): Unworded',
  ]);
  await page.close();
});

/** What a part's scenes leave behind is in its first and last few as well; all of them would cost as much as the checks. */
const FROM_EACH_PART = 2;
test('a screen is drawn alike whatever was drawn before it on the same document', async () => {
  const page = await context.newPage();
  const some = scenes.filter(({ part }, index) => {
    const next = scenes[index + FROM_EACH_PART];
    return scenes[index - FROM_EACH_PART]?.part !== part || next?.part !== part;
  });
  const draw = async (list: typeof some) => {
    const drawings = new Map<string, string>();
    for (const scene of list) {
      await openScene(page, scene, { language: 'en', theme: 'light', width: 640 });
      drawings.set(scene.name, await drawingOf(page));
    }
    return drawings;
  };
  const forth = await draw(some);
  const back = await draw(some.toReversed());
  expect(forth.size).toBe(some.length);
  for (const [name, drawing] of forth) expect(back.get(name), name).toBe(drawing);
  await page.close();
});
