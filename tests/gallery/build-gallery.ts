import { join } from 'node:path';
import { build } from 'vite';
import { catalogue } from '../../components/__fixtures__/catalogue';

/** The gallery's files by their address below the root, built in memory. */
export async function buildGallery(): Promise<ReadonlyMap<string, { type: string; body: Buffer }>> {
  const result = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    define: { TEXTS: JSON.stringify({ en: catalogue('en'), de: catalogue('de') }) },
    resolve: {
      alias: [
        { find: 'webextension-polyfill', replacement: join(import.meta.dirname, 'page-browser.ts') },
        { find: './create-query-client', replacement: join(import.meta.dirname, 'create-query-client.ts') },
      ],
    },
    build: { write: false, minify: false, modulePreload: false, target: 'esnext' },
  });
  if (!('output' in result)) throw new Error('The gallery was built into more than one output.');
  return new Map(
    result.output.map((file) => [
      `/${file.fileName}`,
      {
        type: TYPES[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        body: Buffer.from(file.type === 'chunk' ? file.code : file.source),
      },
    ]),
  );
}

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
