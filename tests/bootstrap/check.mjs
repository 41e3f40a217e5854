// `npm run check`: types, linter and formatter, layers, dead code; all at once, each with its own words when it fails.
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const checks = {
  types: ['tsc', '--noEmit', '-p', '.'],
  'types of the pure domain': ['tsc', '--noEmit', '-p', 'lib/domain'],
  'linter and formatter': ['biome', 'ci', '.'],
  layers: [
    'depcruise',
    '--config',
    'tests/architecture/dependency-cruiser.cjs',
    'lib',
    'components',
    'entrypoints',
  ],
  'dead code': ['knip'],
};

const begun = Date.now();
const prepared = spawnSync('npx', ['wxt', 'prepare', '--level', 'warn'], { cwd: root, stdio: 'inherit' });
if (prepared.status !== 0) process.exit(1);

const results = await Promise.all(
  Object.entries(checks).map(
    ([name, command]) =>
      new Promise((done) => {
        let output = '';
        const child = spawn('npx', command, { cwd: root });
        child.stdout.on('data', (text) => {
          output += text;
        });
        child.stderr.on('data', (text) => {
          output += text;
        });
        child.on('close', (status) => done({ name, status, output }));
      }),
  ),
);
for (const { name, status, output } of results) {
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) console.log(output);
}
console.log(`check took ${Math.round((Date.now() - begun) / 1000)} s`);
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
