import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run-command.mjs';

/** Installs from the lockfile when `node_modules` is missing or was installed from another lockfile. */
export function ensurePackages(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && sameVersions(join(root, 'package-lock.json'), installed)) return;
  console.log('Installing packages from the lockfile (about a minute) ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], root);
}

function sameVersions(lock, installed) {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.peer || present[path]?.version === entry.version,
  );
}
