import { defineConfig } from '@playwright/test';

/** End to end: the real extension in real Chromium against the sandbox. Two browsers at a time at most. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  // Tests share nothing: a file of long ones keeps no worker to itself at the end.
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
