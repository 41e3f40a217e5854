import { defineConfig } from 'vitest/config';

/** What mutants of the engine are tried against: the tests of the domain, and a sample of the large oracle. */
export default defineConfig({
  test: {
    include: ['lib/domain/**/*.test.ts', 'tests/mutation/*.sample.ts'],
    exclude: ['lib/domain/policy/**', 'lib/domain/health/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
