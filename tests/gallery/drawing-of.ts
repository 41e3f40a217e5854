import type { Page } from '@playwright/test';

/** A page's content as it stands, fields and focus with it: equal for two drawings of a scene, however many were drawn before. */
export async function drawingOf(page: Page): Promise<string> {
  const html = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const written = fields.map(({ value, checked }) => `${value} ${checked ?? ''}`);
    const focus = document.activeElement?.outerHTML ?? '';
    const stored = JSON.stringify({ ...localStorage, ...sessionStorage });
    return [document.title, location.hash, document.body.outerHTML, focus, stored, ...written].join('\n');
  });
  // React counts its ids over all drawings of a document.
  const ids = new Map<string, string>();
  return html.replace(/_r_[0-9a-z]+_/g, (id) => {
    ids.set(id, ids.get(id) ?? `_r_${ids.size}_`);
    return ids.get(id) ?? id;
  });
}
