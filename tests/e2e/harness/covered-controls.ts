import type { Page } from '@playwright/test';

/** The page's controls that a badge of ours lies over, also in shadow roots, and badges that leave the screen. Empty when all is well. */
export function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const deep = (root: Document | ShadowRoot, selector: string): Element[] => [
      ...root.querySelectorAll(selector),
      ...[...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
        shadowRoot && localName !== 'bellwether-badge' ? deep(shadowRoot, selector) : [],
      ),
    ];
    const shown = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true });
    const controls = deep(document, 'a,button,input,select,textarea,[role=button],[role=tab]').filter(shown);
    return deep(document, 'bellwether-badge')
      .filter(shown)
      .flatMap((badge) => {
        const box = badge.getBoundingClientRect();
        const name = badge.getAttribute('data-record') ?? badge.getAttribute('title') ?? '';
        const leaves = box.left < 0 || box.right > innerWidth ? [`${name} leaves the screen`] : [];
        const covers = controls
          .filter((control) => !control.contains(badge))
          .filter((control) => {
            const { left, right, top, bottom } = control.getBoundingClientRect();
            const width = Math.min(right, box.right) - Math.max(left, box.left);
            const height = Math.min(bottom, box.bottom) - Math.max(top, box.top);
            return width > 1 && height > 1;
          })
          .map((control) => `${name} covers ${control.outerHTML.slice(0, 80)}`);
        return [...leaves, ...covers];
      });
  });
}
