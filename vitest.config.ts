import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**', '.output/**'],
    environment: 'node',
    testTimeout: 60_000,
    // One core is left idle otherwise: nobody waits at the screen of a test run.
    maxWorkers: '100%',
  },
});
