import type { Page } from '@playwright/test';
import type { Scene } from './scene';

const BRANDS = ['Bellwether', 'Zendesk', 'Salesforce'];

/**
 * Words of three plain letters and more that a page shows in the pseudo-language and that neither what was answered nor the scene's list of
 * names explains: text that does not come from the catalogue.
 */
export async function untranslated(page: Page, scene: Scene): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) texts.push(node.data);
      else if (node instanceof Element && node.tagName !== 'SCRIPT')
        for (const name of [
          'title',
          'aria-label',
          'placeholder',
          'alt',
          'aria-valuetext',
          'aria-description',
        ])
          texts.push(node.getAttribute(name) ?? '');
    }
    return texts;
  });
  const answered = await page.evaluate(() => globalThis.gallery?.answered() ?? '');
  // As JSON writes a line's end, its letter would belong to the next word.
  const answers = answered.replaceAll('\\n', ' ');
  const known = new Set(wordsOf([answers, ...BRANDS, ...(scene.asItIs ?? [])]));
  return [...new Set(wordsOf(shown))].filter((word) => !known.has(word));
}

/** Plain letters only: an accented one ends no word, it makes it one of the catalogue's. */
function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => word).filter((word) => /^[A-Za-z]{3,}$/.test(word)),
  );
}
