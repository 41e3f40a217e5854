import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Runs check, unit and end-to-end tests, and closes with the sum of both. Gives the exit code. */
export function runTests(root, environment) {
  const results = join(root, 'test-results');
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const env = { ...process.env, ...environment };
  const start = (command, options, more = {}) =>
    spawnSync(command, options, { cwd: root, stdio: 'inherit', env: { ...env, ...more } }).status;

  const check = start('node', ['tests/bootstrap/check.mjs']);
  const unitFile = join(results, 'unit.json');
  const unit = start('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitFile}`,
  ]);
  const e2eFile = join(results, 'e2e.json');
  const e2e = start('npx', ['playwright', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2eFile,
  });

  const sums = [
    check === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
    ofVitest(unitFile),
    ofPlaywright(e2eFile),
  ];
  const sum = (what) => sums.reduce((total, one) => total + one[what], 0);
  // A runner that dies without counting a failure has failed all the same.
  const died = [unit, e2e].filter((status, index) => status !== 0 && sums[index + 1].failed === 0).length;
  const skipped = sums.reduce((total, one) => total + (one.skipped ?? 0), 0);
  const failed = sum('failed') + died;
  console.log(`${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && sum('passed') > 0 ? 0 : 1;
}

function ofVitest(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that does not load fails as a suite, with no test of its own.
  const broken = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function ofPlaywright(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
