// What `npm run demo` and `npm test` start: plain Node, nothing installed needed. Installs what is missing, builds, and goes on.
import { join, resolve } from 'node:path';
import { ensurePackages } from './ensure-packages.mjs';
import { run } from './run-command.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

const root = resolve(import.meta.dirname, '../..');
const extension = join(root, '.output/chrome-mv3');
const [wish, ...rest] = process.argv.slice(2);

ensurePackages(root);
run('npx', ['wxt', 'build', '--level', 'warn'], root);
const { ensureChromium } = await import('./ensure-chromium.mjs');
const chromium = await ensureChromium(root, extension);
const environment = { CHROMIUM_PATH: chromium };

if (wish === 'demo') {
  run('npx', ['tsx', 'tests/demo/main.ts', ...rest], root, environment);
} else if (wish === 'test') {
  const { runTests } = await import('./run-tests.mjs');
  process.exitCode = runTests(root, environment);
} else {
  console.error(`"${wish}" is not known here: say demo or test.`);
  process.exitCode = 1;
}
