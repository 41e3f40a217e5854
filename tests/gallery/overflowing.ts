import type { Page } from '@playwright/test';

/** What stands out of the page's width, or is cut off where nothing says that it goes on: as tag, class and beginning of its text. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      if (style.visibility === 'hidden' || element.closest('.visually-hidden, svg, [hidden]') !== null)
        return [];
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return [];
      // A table may go on in a box that scrolls by itself, if the keyboard reaches the box and it has a name.
      const scroller = element.parentElement?.closest('[tabindex="0"]:is([aria-label], [aria-labelledby])');
      const scrolls =
        scroller !== null &&
        scroller !== undefined &&
        /auto|scroll/.test(getComputedStyle(scroller).overflowX);
      const outside = !scrolls && (box.right > width + 1 || box.left < -1);
      const cut =
        style.overflowX === 'hidden' &&
        style.textOverflow !== 'ellipsis' &&
        style.webkitLineClamp === 'none' &&
        element.scrollWidth > element.clientWidth + 1;
      if (!outside && !cut) return [];
      const text = (element.textContent ?? '').slice(0, 40);
      return [
        `${outside ? 'outside' : 'cut'}: ${element.tagName.toLowerCase()}.${element.className} “${text}”`,
      ];
    });
  });
}
