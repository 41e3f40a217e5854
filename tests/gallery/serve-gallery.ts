import type { BrowserContext } from '@playwright/test';
import type { buildGallery } from './build-gallery';

/** Where the gallery stands. No server: the browser is given its files. */
export const GALLERY = 'http://gallery.example';

/** Gives the gallery's files to all pages of a context. */
export async function serveGallery(
  context: BrowserContext,
  files: Awaited<ReturnType<typeof buildGallery>>,
): Promise<void> {
  await context.route(`${GALLERY}/**`, async (route) => {
    const file = files.get(new URL(route.request().url()).pathname);
    if (file === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ contentType: file.type, body: file.body });
  });
}
