import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { provesExtension } from './proves-extension.mjs';
import { tryRun } from './run-command.mjs';

const SENTENCE =
  'No Chromium that loads extensions was found. Install Chromium (not branded Chrome, which ignores --load-extension) ' +
  'and name it in CHROMIUM_PATH.';

/**
 * The path of a Chromium that loads the built extension: one this machine has, else Playwright's, else, as root on Debian, apt's.
 * Ends the run with one sentence when none can be had.
 */
export async function ensureChromium(root, extension) {
  const found = await firstThatWorks(findChromium(), extension);
  if (found) return found;
  console.log('No Chromium found: trying to install one ...');
  if (tryRun('npx', ['playwright', 'install', 'chromium'], root)) {
    const playwrights = await firstThatWorks(findChromium(), extension);
    if (playwrights) return playwrights;
  }
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    tryRun('apt-get', ['update', '-qq'], root);
    if (tryRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], root)) {
      const debians = await firstThatWorks(findChromium(), extension);
      if (debians) return debians;
    }
  }
  console.error(SENTENCE);
  process.exit(1);
}

async function firstThatWorks(paths, extension) {
  for (const path of paths) {
    if (await provesExtension(path, extension)) return path;
    console.log(`${path} does not load the extension: trying the next one.`);
  }
  return null;
}
