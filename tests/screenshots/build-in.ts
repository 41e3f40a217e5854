import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Builds the extension so that it speaks a language whatever the browser's is, and gives its folder: a Chromium without the files of
 * a language shows every extension in English.
 */
export function buildIn(language: 'en' | 'de'): string {
  const root = resolve(import.meta.dirname, '../..');
  const built = spawnSync('npx', ['wxt', 'build', '--level', 'warn'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The extension could not be built: see above.');
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-pictures-'));
  cpSync(join(root, '.output/chrome-mv3'), folder, { recursive: true });
  const texts = (of: string) => join(folder, '_locales', of, 'messages.json');
  if (language !== 'en') cpSync(texts(language), texts('en'));
  return folder;
}
