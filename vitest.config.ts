import { defineConfig } from 'vitest/config';

/** Tests of pure functions leave nothing behind: their files share what they import, which is most of their time. */
const pure = ['lib/domain/**/*.test.ts', 'lib/view/**/*.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    // One core is left idle otherwise: nobody waits at the screen of a test run.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'all else',
          include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'node_modules/**', '.output/**', ...pure],
        },
      },
    ],
  },
});
