import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';

/**
 * One picture of the page and, if given, of the side panel beside it, as the person sees both. Put together in a browser of its
 * own: a new tab in theirs would change what the panel shows.
 */
export async function picture(
  file: { folder: string; name: string },
  page: Page,
  panel?: Page,
): Promise<void> {
  const path = join(file.folder, `${file.name}.png`);
  if (panel === undefined) {
    await page.screenshot({ path });
    return;
  }
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const canvas = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const image = (bytes: Buffer) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`;
  await canvas.setContent(
    `<body style="margin:0"><div style="display:inline-flex;gap:1px;background:#c9d1d6">${image(left)}${image(right)}</div>`,
  );
  await canvas.locator('div').screenshot({ path });
  await browser.close();
}
