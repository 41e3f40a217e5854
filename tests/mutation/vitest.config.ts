import { defineConfig } from 'vitest/config';

/** What mutants of the engine are tried against: the tests of these folders, `assess`, and a sample of the large oracle. */
export default defineConfig({
  test: {
    include: [
      'lib/domain/{time,sla,matrix,escalation}/**/*.test.ts',
      'lib/domain/assess.test.ts',
      'tests/mutation/*.sample.ts',
    ],
    environment: 'node',
    testTimeout: 30_000,
  },
});
